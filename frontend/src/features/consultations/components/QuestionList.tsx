import { useTranslation } from 'react-i18next';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { typeCode } from '../model/answering';
import { breakdownCode } from '../model/consultation';

/** The form as it will be asked, with the tables that were declared for each question. */
export function QuestionList({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation();
  const tables = (question: string) =>
    consultation.tables
      .filter((table) => table.question === question)
      .map((table) => t(`consultations.breakdown.${breakdownCode(table.breakdown)}`))
      .join(', ');
  return (
    <section className="nzd-section" aria-labelledby="questions-title">
      <h2 id="questions-title">{t('consultations.questions')}</h2>
      {consultation.questions.length === 0 && <p>{t('consultations.noQuestions')}</p>}
      <ol className="nzd-question-list">
        {consultation.questions.map((question) => (
          <li key={question.id}>
            <strong>{question.title}</strong>
            <p className="nzd-small">
              {t(`consultations.type.${typeCode(question.type)}`)}
              {question.required && <> · {t('form.required')}</>}
              {question.showIf && (
                <>
                  {' '}
                  ·{' '}
                  {t('consultations.shownIf', {
                    question:
                      consultation.questions.find((one) => one.id === question.showIf?.question)?.title ?? '',
                  })}
                </>
              )}
              {tables(question.id) && <> · {t('consultations.tablesBy', { tables: tables(question.id) })}</>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
