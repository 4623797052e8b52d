import { clone, create } from '@bufbuild/protobuf';
import {
  AnswerValueSchema,
  type Answer,
  type AnswerValue,
} from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { Question_Type, type Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { readDecimal } from '@shared/model/decimal';

/** A value by the question it answers. */
export type Values = Readonly<Record<string, AnswerValue>>;

export const valuesOf = (answer: Answer | undefined): Values =>
  Object.fromEntries((answer?.values ?? []).map((value) => [value.question, value]));

export const isEmpty = (value: AnswerValue | undefined): boolean => {
  if (!value || value.value.case === undefined) return true;
  switch (value.value.case) {
    case 'choices':
    case 'order':
      return value.value.value.ids.length === 0;
    case 'matrix':
      return value.value.value.cells.length === 0;
    case 'text':
      return value.value.value.text.trim() === '';
    default:
      return value.value.value === '';
  }
};

function meets(question: Question, values: Values): boolean {
  const { showIf } = question;
  if (!showIf) return true;
  const on = values[showIf.question];
  if (!on) return false;
  switch (on.value.case) {
    case 'choice':
      return showIf.anyOf.includes(on.value.value);
    case 'choices':
      return on.value.value.ids.some((id) => showIf.anyOf.includes(id));
    case 'step':
      return showIf.anyOf.length === 0 && on.value.value >= showIf.atLeast;
    default:
      return false;
  }
}

/** The questions that are asked, given what was answered so far; one hidden by another hides its own followers too. */
export function askedQuestions(questions: readonly Question[], values: Values): readonly Question[] {
  const kept: Record<string, AnswerValue> = {};
  return questions.filter((question) => {
    if (!meets(question, kept)) return false;
    const value = values[question.id];
    if (value && !isEmpty(value)) kept[question.id] = value;
    return true;
  });
}

/** The required questions that are asked and have no value. */
export const missingQuestions = (questions: readonly Question[], values: Values): readonly Question[] =>
  askedQuestions(questions, values).filter((question) => question.required && isEmpty(values[question.id]));

/** A number as people type it, within what an answer can hold. */
export function decimalOf(typed: string): string | undefined {
  const plain = readDecimal(typed);
  return plain !== undefined && /^-?\d{1,18}(\.\d{1,6})?$/.test(plain) ? plain : undefined;
}

export const withValue = (question: string, value: AnswerValue['value']): AnswerValue =>
  create(AnswerValueSchema, { question, value });

/** The same value, seen at another revision. */
export function atRevision(value: AnswerValue, revision: number): AnswerValue {
  const copy = clone(AnswerValueSchema, value);
  copy.revision = revision;
  return copy;
}

const labelOf = (choices: readonly { id: string; label: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? id;

/** A value in words, line by line. */
export function valueLines(
  question: Question,
  value: AnswerValue | undefined,
  number: (decimal: string, unit: string) => string,
): readonly string[] {
  if (!value) return [];
  switch (value.value.case) {
    case 'choice':
      return [labelOf(question.options, value.value.value)];
    case 'choices':
      return value.value.value.ids.map((id) => labelOf(question.options, id));
    case 'order':
      return value.value.value.ids.map((id, index) => `${index + 1}. ${labelOf(question.options, id)}`);
    case 'step':
      return [`${value.value.value} / ${question.scale?.most ?? ''}`];
    case 'matrix':
      return value.value.value.cells.map(
        (cell) => `${labelOf(question.rows, cell.row)}: ${labelOf(question.columns, cell.column)}`,
      );
    case 'number':
      return [number(value.value.value, question.number?.unit ?? '')];
    case 'text':
      return [value.value.value.text];
    default:
      return [];
  }
}

export const typeCode = (type: Question_Type): string => Question_Type[type];
export const questionTypes = [
  Question_Type.SINGLE,
  Question_Type.MULTIPLE,
  Question_Type.SCALE,
  Question_Type.MATRIX,
  Question_Type.ORDERING,
  Question_Type.NUMBER,
  Question_Type.TEXT,
] as const;
