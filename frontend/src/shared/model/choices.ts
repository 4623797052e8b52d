import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';

type Enum = Readonly<Record<string, string | number>>;

/** The values of an enum of the contract but the unspecified one, as codes of texts. */
export const codesOf = (values: Enum): readonly string[] =>
  Object.entries(values).flatMap(([code, number]) =>
    typeof number === 'number' && number > 0 ? [code] : [],
  );

/** The number of an enum's code; 0, the unspecified one, for anything else. */
export function numberOf(values: Enum, code: string): number {
  const found = values[code];
  return typeof found === 'number' ? found : 0;
}

/** The code of an enum's number as a form holds it: empty for the unspecified one. */
export function codeOf(values: Enum, number: number): string {
  const found = values[number];
  return number > 0 && typeof found === 'string' ? found : '';
}

export const visibilities = codesOf(Visibility);
