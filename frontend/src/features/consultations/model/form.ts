import { clone, create } from '@bufbuild/protobuf';
import { timestampDate, timestampFromDate, type Timestamp } from '@bufbuild/protobuf/wkt';
import {
  Audience_Kind,
  AudienceSchema,
  Consultation_Confidentiality,
  Consultation_Level,
  Consultation_State,
  ConsultationSchema,
  SegmentSchema,
  TableSpec_Breakdown,
  TableSpecSchema,
  type Consultation,
} from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import {
  ChoiceSchema,
  NumberRuleSchema,
  Question_Type,
  QuestionSchema,
  ScaleSchema,
  ShowIfSchema,
  type Question,
} from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { romeInstant, romeLocal } from '@shared/format/rome-time';
import { isAfterClose, isBeforeOpening } from './consultation';

export function emptyConsultation(district: string): Consultation {
  return create(ConsultationSchema, {
    language: 'it',
    district,
    level: Consultation_Level.CONSULT,
    confidentiality: Consultation_Confidentiality.CONFIDENTIAL,
    visibility: Visibility.PARTNERS,
    audience: { kind: Audience_Kind.OPEN, segment: create(SegmentSchema) },
  });
}

/** The fields that a change may name in a state. */
export function openFields(state: Consultation_State): readonly string[] {
  if (state === Consultation_State.UNSPECIFIED || isBeforeOpening(state))
    return [
      'title',
      'description',
      'language',
      'district',
      'level',
      'promise',
      'audience',
      'open_time',
      'close_time',
      'reply_due_on',
      'confidentiality',
      'hidden_results',
      'questions',
      'tables',
      'minutes',
      'levers',
      'links',
      'visibility',
    ];
  if (state === Consultation_State.OPEN) return ['close_time', 'reply_due_on', 'links'];
  if (state === Consultation_State.REPORTED) return ['themes', 'links', 'visibility'];
  if (isAfterClose(state)) return ['summary', 'themes', 'reply_due_on', 'links', 'visibility'];
  return [];
}

/** The same with other values in some fields. */
export function changed(
  base: Consultation,
  values: Partial<Omit<Consultation, '$typeName' | '$unknown'>>,
): Consultation {
  return Object.assign(clone(ConsultationSchema, base), values);
}

/** An audience holds a segment or invited organisations only where its kind says so. */
export function tidied(consultation: Consultation): Consultation {
  const next = clone(ConsultationSchema, consultation);
  const audience = next.audience ?? create(AudienceSchema, { kind: Audience_Kind.OPEN });
  if (audience.kind !== Audience_Kind.SEGMENT) audience.segment = create(SegmentSchema);
  if (audience.kind !== Audience_Kind.INVITED) audience.invited = [];
  if (audience.kind !== Audience_Kind.OPEN) audience.citizens = false;
  next.audience = audience;
  const ids = new Set(next.questions.filter((q) => q.type !== Question_Type.TEXT).map((q) => q.id));
  next.tables = next.tables.filter((table) => ids.has(table.question));
  return next;
}

/** The first id of this kind that is free. */
export function freeId(prefix: string, taken: readonly { id: string }[]): string {
  for (let number = taken.length + 1; ; number++) {
    const id = `${prefix}${number}`;
    if (!taken.some((one) => one.id === id)) return id;
  }
}

/** A new question of a type with what it needs. */
export function newQuestion(questions: readonly Question[], type: Question_Type): Question {
  return retyped(create(QuestionSchema, { id: freeId('d', questions) }), type);
}

/** The question answered in another way: it keeps its words, and gets what the type needs. */
export function retyped(question: Question, type: Question_Type): Question {
  const next = clone(QuestionSchema, question);
  const choices = () => [create(ChoiceSchema, { id: 'o1' }), create(ChoiceSchema, { id: 'o2' })];
  const hasOptions =
    type === Question_Type.SINGLE || type === Question_Type.MULTIPLE || type === Question_Type.ORDERING;
  next.type = type;
  next.options = hasOptions ? (next.options.length > 0 ? next.options : choices()) : [];
  next.rows = type === Question_Type.MATRIX ? [create(ChoiceSchema, { id: 'r1' })] : [];
  next.columns = type === Question_Type.MATRIX ? choices() : [];
  if (type === Question_Type.SCALE) next.scale = create(ScaleSchema, { least: 1, most: 5 });
  else delete next.scale;
  if (type === Question_Type.NUMBER) next.number = create(NumberRuleSchema, { unit: 'm3', least: '0' });
  else delete next.number;
  if (type !== Question_Type.MULTIPLE) {
    next.atLeast = 0;
    next.atMost = 0;
  }
  return next;
}

/** The question with a condition on an earlier one, or without. */
export function conditioned(question: Question, on: Question | undefined, option: string): Question {
  const next = clone(QuestionSchema, question);
  if (!on) delete next.showIf;
  else if (on.type === Question_Type.SCALE)
    next.showIf = create(ShowIfSchema, { question: on.id, atLeast: Number(option) || (on.scale?.most ?? 5) });
  else
    next.showIf = create(ShowIfSchema, {
      question: on.id,
      anyOf: [option || (on.options[0]?.id ?? '')],
    });
  return next;
}

/** With or without a table of a question by a breakdown. */
export function withTable(
  consultation: Consultation,
  question: string,
  breakdown: TableSpec_Breakdown,
  wanted: boolean,
): Consultation {
  const others = consultation.tables.filter(
    (table) => table.question !== question || table.breakdown !== breakdown,
  );
  const tables = wanted ? [...others, create(TableSpecSchema, { question, breakdown })] : others;
  return changed(consultation, { tables });
}

/** A moment as the browser's field for day and time writes it. */
export function localOf(at: Timestamp | undefined): string {
  return at ? romeLocal(timestampDate(at)) : '';
}

export function momentOf(local: string): Timestamp | undefined {
  const at = romeInstant(local);
  return at && timestampFromDate(at);
}

/** Whom a file may be shown to, in the order from few to all. */
export const visibilities = [Visibility.INTERNAL, Visibility.PARTNERS, Visibility.PUBLIC] as const;
