import { create } from '@bufbuild/protobuf';
import { OrganisationSchema } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { changedKeys, conflictFields } from '@shared/model/edit';
import { isVatNumber, mayEdit, mayKeepFiles } from './organisation';
import { keyOfPath, maskOf, messageOf, valuesOf } from './organisation-form';

describe('VAT number', () => {
  it.each(['00743110157', '07643520567'])('accepts %s', (number) => expect(isVatNumber(number)).toBe(true));
  it.each(['00743110158', '0074311015', '0074311015x', ''])('refuses %j', (number) =>
    expect(isVatNumber(number)).toBe(false),
  );
});

describe('form of an organisation', () => {
  const base = create(OrganisationSchema, {
    name: 'cities/prato/organisations/1',
    etag: '"3"',
    legalName: 'Alfa',
    employees: { persons: 5, year: 2024 },
    sites: [{ label: 'Sede' }],
  });

  it('goes to a message and back, keeping what the form does not show', () => {
    const message = messageOf(valuesOf(base), base);

    expect(message.employees).toMatchObject({ persons: 5, year: 2024 });
    expect(message).toMatchObject({ etag: '"3"', legalName: 'Alfa', sites: [{ label: 'Sede' }] });
  });

  it('sends changed fields only, a pair once', () => {
    const before = valuesOf(base);
    const changed = changedKeys(before, { ...before, persons: '6', year: '2025', website: 'https://x.it' });

    expect(maskOf(changed)).toEqual(['employees', 'website']);
  });

  it('finds the form field of a violation', () => {
    expect(keyOfPath('employees')).toBe('persons');
    expect(keyOfPath('employees.year')).toBe('year');
    expect(keyOfPath('vatNumber')).toBeUndefined();
  });

  it('shows my changes beside theirs', () => {
    const before = valuesOf(base);
    const fields = conflictFields(
      before,
      { ...before, legalName: 'Mia' },
      { ...before, legalName: 'Loro' },
      String,
      (key, values) => values[key],
    );

    expect(fields).toEqual([
      { path: 'legalName', label: 'legalName', base: 'Alfa', mine: 'Mia', theirs: 'Loro' },
    ]);
  });
});

describe('rights', () => {
  it('lets a firm change its own entry only', () => {
    expect(mayEdit(['firm'], true)).toBe(true);
    expect(mayEdit(['firm'], false)).toBe(false);
    expect(mayEdit(['city-coordinator'], false)).toBe(true);
    expect(mayKeepFiles(['firm'], true)).toBe(true);
    expect(mayKeepFiles(['data-steward'], false)).toBe(false);
  });
});
