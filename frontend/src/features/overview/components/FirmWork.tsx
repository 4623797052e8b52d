import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '@shared/api/call';
import { Answer_State } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { Consultation_State } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { Commitment_State } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { CommitmentService } from '@shared/api/gen/nzd/decisions/v1/commitment_service_pb';
import { useAll } from '@shared/api/use-all';
import { useCall } from '@shared/api/use-call';
import { formatInstant } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';

const pageSize = 20;

/** Open consultations that ask the firm, and how far its answer to each has come. */
export function FirmConsultations({ city, organisation }: { city: string; organisation: string }) {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const open = useCall('consultations', ConsultationService.method.listConsultations, {
    parent,
    pageSize,
    states: [Consultation_State.OPEN],
    asksOwn: true,
  });
  const answers = useAll('answers', [city, 'own'], (pageToken, signal) =>
    call(
      AnswerService.method.listAnswers,
      { parent: `${parent}/consultations/-`, pageSize: 200, pageToken },
      signal,
    ),
  );
  const answerTo = (consultation: string) =>
    answers.data
      ?.flatMap((page) => page.answers)
      .find((answer) => answer.organisation === organisation && answer.name.startsWith(`${consultation}/`));
  return (
    <section aria-labelledby="firm-consultations">
      <h2 id="firm-consultations">{t('home.firmConsultations')}</h2>
      {(open.isPending || answers.isPending) && <Skeleton lines={2} />}
      <ProblemNotice
        error={open.error ?? answers.error}
        onRetry={() => {
          void open.refetch();
          void answers.refetch();
        }}
      />
      {open.data?.consultations.length === 0 && <p>{t('home.firmConsultationsNone')}</p>}
      <ul className="nzd-cards">
        {open.data?.consultations.map((consultation) => {
          const answer = answerTo(consultation.name);
          const state = answer ? Answer_State[answer.state] : 'NONE';
          return (
            <li key={consultation.name} className="nzd-card">
              <h3>
                <Link to={pageOf(consultation.name) ?? ''}>{consultation.title}</Link>
              </h3>
              <p>
                {answers.data && (
                  <StateBadge tone={answer?.receipt ? 'ok' : 'warn'}>{t(`home.answer.${state}`)}</StateBadge>
                )}
              </p>
              {consultation.closeTime && (
                <p className="nzd-small">
                  {t('home.openUntil', { when: formatInstant(timestampDate(consultation.closeTime)) })}
                </p>
              )}
              <Link className="btn btn-primary btn-sm" to={`${pageOf(consultation.name) ?? ''}/risposta`}>
                {t(answer?.receipt ? 'home.seeAnswer' : 'home.goAnswer')}
              </Link>
            </li>
          );
        })}
      </ul>
      {open.data?.nextPageToken && (
        <Link to={`/citta/${city}/consultazioni`}>{t('home.allConsultations')}</Link>
      )}
    </section>
  );
}

/** What the firm has committed itself to. */
export function FirmCommitments({ city, organisation }: { city: string; organisation: string }) {
  const { t } = useTranslation();
  const list = useCall('commitments', CommitmentService.method.listCommitments, {
    parent: `cities/${city}`,
    signatory: organisation,
    pageSize,
  });
  return (
    <section aria-labelledby="firm-commitments">
      <h2 id="firm-commitments">{t('home.firmCommitments')}</h2>
      {list.isPending && <Skeleton lines={2} />}
      <ProblemNotice error={list.error} />
      {list.data?.commitments.length === 0 && <p>{t('home.firmCommitmentsNone')}</p>}
      <ul className="nzd-tasks">
        {list.data?.commitments.map((commitment) => (
          <li key={commitment.name}>
            <Link to={pageOf(commitment.name) ?? ''}>{commitment.title}</Link>{' '}
            <StateBadge tone="note">{t(`commitmentState.${Commitment_State[commitment.state]}`)}</StateBadge>
          </li>
        ))}
      </ul>
      {list.data?.nextPageToken && <Link to={`/citta/${city}/impegni`}>{t('home.allCommitments')}</Link>}
    </section>
  );
}
