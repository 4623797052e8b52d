import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { call } from '@shared/api/call';
import type { Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { Consultation_State, type Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useActingFor } from '@shared/auth/acting-for';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ActingFor } from '@shared/parts/ActingFor';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { AnswerFlow } from '../components/AnswerFlow';
import { Facts } from '../components/Facts';

/** The page of whoever answers: on a phone, between two meetings, with colleagues. */
export function AnswerPage() {
  const { t } = useTranslation();
  const { city = '', consultation = '' } = useParams();
  const name = `cities/${city}/consultations/${consultation}`;
  const query = useCall('consultations', ConsultationService.method.getConsultation, { name });
  const answers = useCall('answers', AnswerService.method.listAnswers, { parent: name, pageSize: 50 });
  if (query.isPending || answers.isPending) return <Skeleton lines={8} />;
  if (!query.data || !answers.data)
    return (
      <>
        <PageHeader title={t('consultations.one')} />
        <ProblemNotice error={query.error ?? answers.error} onRetry={() => void query.refetch()} />
      </>
    );
  return <Loaded consultation={query.data} answers={answers.data.answers} city={city} />;
}

interface LoadedProps {
  consultation: Consultation;
  answers: readonly Answer[];
  city: string;
}

function Loaded({ consultation, answers, city }: LoadedProps) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const { organisations, acting, pending: isPending } = useActingFor(city);
  const isCitizen = useRoles(city).includes('citizen') && (consultation.audience?.citizens ?? false);
  const [asCitizen, setAsCitizen] = useState(false);
  const owner = isCitizen && (asCitizen || !acting) ? '' : acting?.name;
  const answer = answers.find((one) => one.organisation === owner);
  const address = `/citta/${city}/consultazioni`;
  return (
    <div className="nzd-answer-page">
      <PageHeader
        title={consultation.title}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.consultations'), to: address },
          { label: t('consultations.ownAnswer') },
        ]}
      />
      {owner === '' && <p className="nzd-acting">{t('consultations.forYourself')}</p>}
      {owner !== '' && acting && organisations.length === 1 && (
        <p className="nzd-acting">{t('consultations.onBehalfOf', { name: acting.title })}</p>
      )}
      {owner !== '' && organisations.length > 1 && <ActingFor city={city} />}
      {isCitizen && organisations.length > 0 && (
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          onClick={() => setAsCitizen(!asCitizen)}
        >
          {t(asCitizen ? 'consultations.asOrganisation' : 'consultations.yourself')}
        </button>
      )}
      {isPending && <Skeleton lines={3} />}
      {!isPending && owner === undefined && (
        <EmptyState title={t('home.firmNoneTitle')} why={t('home.firmNoneWhy')}>
          <Link to={address}>{t('nav.consultations')}</Link>
        </EmptyState>
      )}
      {owner !== undefined && answer && (
        <AnswerFlow key={answer.name} consultation={consultation} name={answer.name} />
      )}
      {owner !== undefined && !answer && <Begin consultation={consultation} owner={owner} city={city} />}
    </div>
  );
}

/** What is asked, promised and given back, before the first question. */
function Begin({ consultation, owner, city }: { consultation: Consultation; owner: string; city: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  const begin = async () => {
    setFailure(undefined);
    try {
      await call(AnswerService.method.startAnswer, { parent: consultation.name, organisation: owner });
      await client.invalidateQueries({ queryKey: ['answers'] });
    } catch (error) {
      setFailure(error);
    }
  };
  const isOpen = consultation.state === Consultation_State.OPEN;
  return (
    <>
      <p>{consultation.description}</p>
      <Facts consultation={consultation} city={city} />
      <ul className="nzd-promises">
        {consultation.minutes > 0 && <li>{t('consultations.minutes', { count: consultation.minutes })}</li>}
        <li>{t('consultations.promise.together')}</li>
        <li>{t('consultations.promise.change')}</li>
        {!consultation.hiddenResults && <li>{t('consultations.promise.back')}</li>}
      </ul>
      <ProblemNotice error={failure} />
      {isOpen ? (
        <button type="button" className="btn btn-primary nzd-send" onClick={() => void begin()}>
          {t('consultations.begin')}
        </button>
      ) : (
        <p>{t('consultations.closedForAnswers')}</p>
      )}
    </>
  );
}
