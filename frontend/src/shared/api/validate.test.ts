import { create } from '@bufbuild/protobuf';
import { OrganisationSchema, Organisation_Type } from './gen/nzd/stakeholders/v1/organisation_pb';
import { validate } from './validate';

const good = {
  legalName: 'Tessitura Bisenzio S.r.l.',
  vatNumber: '00012340009',
  type: Organisation_Type.FIRM,
  ateco: '13.30',
  district: 'cities/prato/districts/tessile',
  municipality: '100005',
};

describe('validate', () => {
  it('accepts what the contract accepts', async () => {
    expect(await validate(OrganisationSchema, create(OrganisationSchema, good))).toEqual([]);
  });

  it('names every wrong field by its JSON path', async () => {
    const wrong = create(OrganisationSchema, {
      ...good,
      vatNumber: '12',
      employees: { persons: -1, year: 2024 },
    });

    const fields = (await validate(OrganisationSchema, wrong)).map((violation) => violation.field);

    expect(fields).toEqual(['vatNumber', 'employees.persons']);
  });
});
