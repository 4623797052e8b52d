/** One field that differs, as the audit trail keeps it: its path, and the values as JSON. */
export interface KeptChange {
  path: string;
  before: string;
  after: string;
}

/** What is told of one field: its value, or what happened to its parts. */
export interface ToldField {
  field: string;
  value?: { before: string; after: string };
  parts?: { added: number; removed: number; whole?: 'new' | 'gone' };
}

/** Groups of fields without a meaning of their own: their fields are told in their place. */
const wrappers: Readonly<Record<string, readonly string[]>> = { decisions: ['asked', 'course'] };

/** What services note for themselves, or copy from elsewhere to find and show it faster. */
const bookkeeping: Readonly<Record<string, readonly string[]>> = {
  answers: ['answerer', 'changes', 'consultation', 'nextNumber', 'owner', 'past'],
  commitments: ['signatoryName'],
  consultations: ['formFingerprint'],
  decisions: ['frozenEvidence', 'seats'],
  files: ['contentType', 'parent', 'sha256', 'size'],
  meetings: ['seats'],
  people: ['subject'],
  theories: ['origins'],
};
const alwaysBookkeeping = ['etag', 'header', 'links', 'revision', 'steps'];

export const isBookkeeping = (collection: string, field: string): boolean =>
  alwaysBookkeeping.includes(field) ||
  (bookkeeping[collection] ?? []).includes(field) ||
  /^(hidden|personal|search|sort)|(fingerprint|hash|etag)$/i.test(field);

const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The steps of a path, written with dots or with brackets, without the groups around a field. */
function stepsOf(collection: string, path: string): readonly string[] {
  const steps = path
    .replaceAll(/\[(\w+)\]/g, '.$1')
    .split('.')
    .map(camel);
  const isWrapped = steps.length > 1 && (wrappers[collection] ?? []).includes(steps[0] ?? '');
  return isWrapped ? steps.slice(1) : steps;
}

const isGiven = (json: string) => json !== '' && json !== '""' && json !== 'null';
const isNew = (change: KeptChange) => change.before === '';
const isGone = (change: KeptChange) => change.after === '';
const isNumber = (json: string) => json === '' || /^-?\d+(\.\d+)?$/.test(json);

interface Placed extends KeptChange {
  inside: readonly string[];
}

function partsOf(changes: readonly Placed[]): ToldField['parts'] {
  const items = new Map<string, Placed[]>();
  for (const change of changes) {
    const place = change.inside[0] ?? '';
    if (/^\d/.test(place)) items.set(place, [...(items.get(place) ?? []), change]);
  }
  const lists = [...items.values()];
  if (lists.length > 0)
    return {
      added: lists.filter((item) => item.every(isNew)).length,
      removed: lists.filter((item) => item.every(isGone)).length,
    };
  if (changes.every(isNew)) return { added: 0, removed: 0, whole: 'new' };
  if (changes.every(isGone)) return { added: 0, removed: 0, whole: 'gone' };
  return { added: 0, removed: 0 };
}

function told(field: string, changes: readonly Placed[]): ToldField {
  const [only, ...others] = changes;
  const isAmount = only && others.length === 0 && isNumber(only.before) && isNumber(only.after);
  const isPlain = only && only.inside.length === 0;
  // Of an amount with its unit, or a count with its year, the number alone says what changed.
  const isInside = only?.inside.length === 1 && !/^\d/.test(only.inside[0] ?? '');
  if (isPlain || (isAmount && isInside))
    return { field, value: { before: only?.before ?? '', after: only?.after ?? '' } };
  return { field, parts: partsOf(changes) ?? { added: 0, removed: 0 } };
}

/** The fields that changed, each once, in the order in which they came; without bookkeeping. */
export function toldFields(collection: string, changes: readonly KeptChange[]): readonly ToldField[] {
  const fields = new Map<string, Placed[]>();
  for (const change of changes) {
    const [field = '', ...inside] = stepsOf(collection, change.path);
    if (isBookkeeping(collection, field)) continue;
    fields.set(field, [...(fields.get(field) ?? []), { ...change, inside }]);
  }
  return [...fields]
    .map(([field, those]) => told(field, those))
    .filter(({ value }) => !value || isGiven(value.before) || isGiven(value.after));
}
