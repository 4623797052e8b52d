import { useTranslation } from 'react-i18next';
import type { Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import {
  Consultation_Confidentiality,
  type Consultation,
} from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { useCall } from '@shared/api/use-call';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Pager } from '@shared/ui/Pager';
import { Skeleton } from '@shared/ui/Skeleton';
import { askedQuestions } from '../model/answering';
import { useOrganisationName } from '../model/use-own';
import { AnswerReview } from './AnswerReview';

const most = 50;

/** Single answers of a named consultation, for the coordinator; of a confidential one there are none to read. */
export function NamedAnswers({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation();
  const named = consultation.confidentiality === Consultation_Confidentiality.NAMED;
  const url = useUrlState();
  const query = useCall(
    'answers',
    AnswerService.method.listAnswers,
    { parent: consultation.name, pageSize: most, pageToken: url.token },
    { enabled: named, keep: true },
  );
  return (
    <section className="nzd-section" aria-labelledby="answers-title">
      <h2 id="answers-title">{t('consultations.singleAnswers')}</h2>
      {!named && <p>{t('consultations.singleConfidential')}</p>}
      {named && query.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={query.error} />
      {(query.data?.answers ?? []).map((answer) => (
        <OneAnswer key={answer.name} answer={answer} consultation={consultation} />
      ))}
      <Pager paging={url.paging(query.data?.nextPageToken ?? '')} />
    </section>
  );
}

function OneAnswer({ answer, consultation }: { answer: Answer; consultation: Consultation }) {
  const { t } = useTranslation();
  const name = useOrganisationName(answer.organisation);
  const values = Object.fromEntries(answer.submittedValues.map((value) => [value.question, value]));
  return (
    <details className="nzd-card">
      <summary>{answer.organisation ? name : t('consultations.citizen')}</summary>
      <AnswerReview questions={askedQuestions(consultation.questions, values)} values={values} />
    </details>
  );
}
