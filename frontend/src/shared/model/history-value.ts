import { isSubject } from './person-names';

/** What a kept value is, before it is put into words. */
export type HistoryValue =
  | { is: 'empty' }
  | { is: 'flag'; flag: boolean }
  | { is: 'number'; number: number }
  | { is: 'instant'; instant: Date }
  | { is: 'day'; day: string }
  | { is: 'person'; subject: string }
  | { is: 'resource'; name: string }
  | { is: 'code'; code: string }
  | { is: 'text'; text: string }
  /** Nothing that people would read: ids, hashes, whole objects. */
  | { is: 'unsaid' };

const day = /^\d{4}-\d{2}(-\d{2})?$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
const code = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const resource = /^[a-z]+\/[\w-]+(\/[\w-]+)+$/i;
const technical = /^([0-9a-f]{32,}|[0-7][0-9A-HJKMNP-TV-Z]{25})$/;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function ofText(text: string): HistoryValue {
  if (text === '') return { is: 'empty' };
  if (isSubject(text)) return { is: 'person', subject: text };
  if (instant.test(text)) return { is: 'instant', instant: new Date(text) };
  if (day.test(text)) return { is: 'day', day: text };
  if (code.test(text)) return { is: 'code', code: text };
  if (resource.test(text)) return { is: 'resource', name: text };
  if (technical.test(text)) return { is: 'unsaid' };
  return { is: 'text', text };
}

function ofObject(object: object): HistoryValue {
  const date: unknown = Reflect.get(object, '$date');
  if (typeof date === 'string') return { is: 'instant', instant: new Date(date) };
  const number: unknown = Reflect.get(object, '$numberDecimal') ?? Reflect.get(object, '$numberLong');
  return typeof number === 'string' ? { is: 'number', number: Number(number) } : { is: 'unsaid' };
}

/** A value as the audit trail keeps it, JSON. */
export function historyValue(json: string): HistoryValue {
  if (json === '') return { is: 'empty' };
  const value = parsed(json);
  if (value === null) return { is: 'empty' };
  switch (typeof value) {
    case 'boolean':
      return { is: 'flag', flag: value };
    case 'number':
      return { is: 'number', number: value };
    case 'string':
      return ofText(value);
    default:
      return typeof value === 'object' ? ofObject(value) : { is: 'unsaid' };
  }
}
