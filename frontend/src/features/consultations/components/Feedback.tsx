import { useTranslation } from 'react-i18next';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { AnswerFeedback_Place, type AnswerFeedback } from '@shared/api/gen/nzd/consultations/v1/results_pb';
import { formatPercent } from '@shared/format/format';
import { useCall } from '@shared/api/use-call';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';

const whole = 100;

/** What an answer gives back at once: the own position against the others, in broad steps. */
export function Feedback({ name, questions }: { name: string; questions: readonly Question[] }) {
  const { t } = useTranslation();
  const query = useCall('answers', AnswerService.method.getAnswerFeedback, { name });
  return (
    <section className="nzd-card" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('consultations.feedback.title')}</h2>
      {query.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={query.error} />
      {query.data && <Items feedback={query.data} questions={questions} />}
    </section>
  );
}

function Items({ feedback, questions }: { feedback: AnswerFeedback; questions: readonly Question[] }) {
  const { t } = useTranslation();
  if (feedback.items.length === 0)
    return <p>{t('consultations.feedback.later', { needed: feedback.needed })}</p>;
  return (
    <>
      <p>{t('consultations.feedback.of', { answers: feedback.answers })}</p>
      <ul className="nzd-feedback">
        {feedback.items.map((item) => (
          <li key={item.question}>
            <strong>{questions.find((question) => question.id === item.question)?.title}</strong>
            {item.place !== AnswerFeedback_Place.UNSPECIFIED && (
              <span> {t(`consultations.place.${AnswerFeedback_Place[item.place]}`)}</span>
            )}
            {item.same !== undefined && (
              <span> {t('consultations.feedback.same', { share: formatPercent(item.same / whole, 0) })}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="nzd-small">{t('consultations.feedback.broad')}</p>
    </>
  );
}
