import {
  Organisation_SizeClass,
  Organisation_Type,
} from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';

export const sizeClasses = [
  Organisation_SizeClass.MICRO,
  Organisation_SizeClass.SMALL,
  Organisation_SizeClass.MEDIUM,
  Organisation_SizeClass.LARGE,
] as const;

export const types = [
  Organisation_Type.FIRM,
  Organisation_Type.PUBLIC_BODY,
  Organisation_Type.ASSOCIATION,
  Organisation_Type.RESEARCH,
  Organisation_Type.SERVICE_OPERATOR,
  Organisation_Type.CIVIL_SOCIETY,
] as const;

export const sizeCode = (size: Organisation_SizeClass): string => Organisation_SizeClass[size];
export const typeCode = (type: Organisation_Type): string => Organisation_Type[type];

export const sizeByCode = (code: string): Organisation_SizeClass | undefined =>
  sizeClasses.find((size) => sizeCode(size) === code);
export const typeByCode = (code: string): Organisation_Type | undefined =>
  types.find((type) => typeCode(type) === code);

const oddValue = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2);

/** Whether an Italian VAT number has eleven digits and the right check digit. */
export function isVatNumber(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits
    .slice(0, 10)
    .reduce((total, digit, place) => total + (place % 2 === 0 ? digit : oddValue(digit)), 0);
  return (10 - (sum % 10)) % 10 === digits[10];
}

const registrars = new Set(['city-coordinator', 'data-steward', 'municipality-officer']);

/** Whether these roles may add organisations; the server has the last word. */
export const mayCreate = (roles: readonly string[]): boolean => roles.some((role) => registrars.has(role));
/** Of the own firm only with the mandate to enter data. */
export const mayEdit = (roles: readonly string[], entersData: boolean): boolean =>
  mayCreate(roles) || (entersData && roles.includes('firm'));
export const mayDelete = (roles: readonly string[]): boolean => roles.includes('city-coordinator');

const keepers = new Set(['city-coordinator', 'municipality-officer']);

/** Whether these roles may add and delete documents of an organisation. */
export const mayKeepFiles = (roles: readonly string[], entersData: boolean): boolean =>
  roles.some((role) => keepers.has(role)) || (entersData && roles.includes('firm'));
