import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import {
  Organisation_SizeClass,
  Organisation_Type,
  OrganisationSchema,
  type Organisation,
} from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import type { EditKind } from '@shared/model/edit';
import type { FormKind } from '@shared/parts/use-contract-form';
import { isVatNumber, sizeByCode, sizeCode, typeByCode, typeCode } from './organisation';

/** What the form holds: text, as people type it. */
export interface OrganisationValues {
  legalName: string;
  vatNumber: string;
  type: string;
  ateco: string;
  sizeClass: string;
  persons: string;
  year: string;
  district: string;
  municipality: string;
  website: string;
}

export type OrganisationKey = keyof OrganisationValues;

export const emptyOrganisation: OrganisationValues = {
  legalName: '',
  vatNumber: '',
  type: 'FIRM',
  ateco: '',
  sizeClass: '',
  persons: '',
  year: '',
  district: '',
  municipality: '',
  website: '',
};

export function valuesOf(organisation: Organisation): OrganisationValues {
  const { employees, sizeClass, type } = organisation;
  return {
    legalName: organisation.legalName,
    vatNumber: organisation.vatNumber,
    type: type === Organisation_Type.UNSPECIFIED ? '' : typeCode(type),
    ateco: organisation.ateco,
    sizeClass: sizeClass === Organisation_SizeClass.UNSPECIFIED ? '' : sizeCode(sizeClass),
    persons: employees ? String(employees.persons) : '',
    year: employees ? String(employees.year) : '',
    district: organisation.district,
    municipality: organisation.municipality,
    website: organisation.website,
  };
}

const whole = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : -1);

export function messageOf(values: OrganisationValues, base?: Organisation): Organisation {
  const { persons, year } = values;
  const fields: MessageInitShape<typeof OrganisationSchema> = {
    legalName: values.legalName.trim(),
    vatNumber: values.vatNumber.replaceAll(/\s/g, ''),
    type: typeByCode(values.type) ?? Organisation_Type.UNSPECIFIED,
    ateco: values.ateco.trim(),
    sizeClass: sizeByCode(values.sizeClass) ?? Organisation_SizeClass.UNSPECIFIED,
    district: values.district,
    municipality: values.municipality,
    website: values.website.trim(),
    ...((persons || year) && { employees: { persons: whole(persons), year: whole(year) } }),
  };
  const kept = base
    ? { name: base.name, etag: base.etag, sites: base.sites, visibility: base.visibility }
    : {};
  return create(OrganisationSchema, { ...fields, ...kept });
}

/** The contract's field of a form field. */
const paths: Record<OrganisationKey, string> = {
  legalName: 'legal_name',
  vatNumber: 'vat_number',
  type: 'type',
  ateco: 'ateco',
  sizeClass: 'size_class',
  persons: 'employees',
  year: 'employees',
  district: 'district',
  municipality: 'municipality',
  website: 'website',
};

/** The form field that a violation of the contract speaks of. */
export function keyOfPath(path: string): string | undefined {
  if (path === 'employees') return 'persons';
  return path.startsWith('employees.') ? path.slice('employees.'.length) : undefined;
}

export const maskOf = (changed: readonly OrganisationKey[]): string[] => [
  ...new Set(changed.map((key) => paths[key])),
];

export const organisationForm: FormKind<OrganisationValues, typeof OrganisationSchema> = {
  collection: 'organisations',
  resource: 'organisation',
  schema: OrganisationSchema,
  messageOf,
  keyOf: keyOfPath,
  check: (values) =>
    isVatNumber(values.vatNumber.replaceAll(/\s/g, '')) ? {} : { vatNumber: 'VAT_NUMBER_INVALID' },
};

export const organisationKind: EditKind<OrganisationValues, Organisation> = {
  collection: 'organisations',
  valuesOf,
  read: (name) => call(OrganisationService.method.getOrganisation, { name }),
  save: (base, values, changed) =>
    call(OrganisationService.method.updateOrganisation, {
      organisation: messageOf(values, base),
      updateMask: { paths: maskOf(changed) },
    }),
};
