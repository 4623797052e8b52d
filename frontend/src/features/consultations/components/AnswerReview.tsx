import { useTranslation } from 'react-i18next';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { isEmpty, valueLines, type Values } from '../model/answering';

interface ReviewProps {
  questions: readonly Question[];
  values: Values;
  onOpen?: ((index: number) => void) | undefined;
}

/** Everything the answer says, question by question, each with its way back. */
export function AnswerReview({ questions, values, onOpen }: ReviewProps) {
  const { t } = useTranslation();
  return (
    <dl className="nzd-review">
      {questions.map((question, index) => {
        const value = values[question.id];
        const lines = valueLines(
          question,
          value,
          (number, unit) => `${formatNumber(number)} ${unitLabel(t, unit)}`,
        );
        return (
          <div key={question.id}>
            <dt>{question.title}</dt>
            <dd>
              {isEmpty(value) ? (
                <em className={question.required ? 'nzd-missing' : undefined}>
                  {question.required ? t('consultations.missingAnswer') : t('consultations.noAnswer')}
                </em>
              ) : (
                lines.map((line) => <span key={line}>{line}</span>)
              )}
              {onOpen && (
                <button type="button" className="nzd-link-button" onClick={() => onOpen(index)}>
                  {t('action.edit')} <span className="visually-hidden">{question.title}</span>
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
