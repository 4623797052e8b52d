import { fromJson, toJson, type JsonObject, type JsonValue } from '@bufbuild/protobuf';
import { AnswerValueSchema, type AnswerValue } from '@shared/api/gen/nzd/consultations/v1/answer_pb';

/** What was typed and is not with the server yet, by question. */
export type Pending = Readonly<Record<string, AnswerValue>>;

const keyOf = (answer: string): string => `nzd-answer:${answer}`;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what an earlier visit left behind: nothing typed is lost with the connection or the page. */
export function readPending(answer: string): Pending {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(answer)) ?? '{}');
    if (!isObject(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([question, value]) => [question, fromJson(AnswerValueSchema, value)]),
    );
  } catch {
    return {};
  }
}

export function keepPending(answer: string, pending: Pending): void {
  const entries = Object.entries(pending).map(([question, value]): [string, JsonValue] => [
    question,
    toJson(AnswerValueSchema, value),
  ]);
  try {
    if (entries.length === 0) window.localStorage.removeItem(keyOf(answer));
    else window.localStorage.setItem(keyOf(answer), JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // A full or forbidden store: the value still goes to the server.
  }
}
