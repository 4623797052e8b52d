import type { AnswerValue } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';

/** The control of one question. */
export interface FieldProps {
  question: Question;
  value: AnswerValue | undefined;
  onChange: (value: AnswerValue) => void;
}
