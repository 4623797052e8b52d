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
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { AnswerFlow } from '../components/AnswerFlow';
import { Facts } from '../components/Facts';
import { useOrganisationName, useOwnOrganisations } from '../model/use-own';

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
  const { names, isPending } = useOwnOrganisations(city);
  const isCitizen = useRoles(city).includes('citizen') && (consultation.audience?.citizens ?? false);
  const owners: readonly string[] = isCitizen ? [...names, ''] : names;
  const [chosen, setChosen] = useState<string>();
  const owner = chosen ?? (owners.length === 1 ? owners[0] : undefined);
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
      {owner !== undefined && <ActingFor owner={owner} />}
      {isPending && <Skeleton lines={3} />}
      {!isPending && owners.length === 0 && (
        <EmptyState title={t('home.firmNoneTitle')} why={t('home.firmNoneWhy')}>
          <Link to={address}>{t('nav.consultations')}</Link>
        </EmptyState>
      )}
      {owners.length > 1 && owner === undefined && <OwnerChoice owners={owners} onChoose={setChosen} />}
      {owner !== undefined && answer && <AnswerFlow consultation={consultation} name={answer.name} />}
      {owner !== undefined && !answer && <Begin consultation={consultation} owner={owner} city={city} />}
    </div>
  );
}

/** For whom the answer speaks, always in sight. */
function ActingFor({ owner }: { owner: string }) {
  const { t } = useTranslation();
  const name = useOrganisationName(owner);
  return (
    <p className="nzd-acting">
      {owner === '' ? t('consultations.forYourself') : t('consultations.onBehalfOf', { name })}
    </p>
  );
}

interface OwnerChoiceProps {
  owners: readonly string[];
  onChoose: (owner: string) => void;
}

function OwnerChoice({ owners, onChoose }: OwnerChoiceProps) {
  const { t } = useTranslation();
  return (
    <section className="nzd-card" aria-labelledby="owner-title">
      <h2 id="owner-title">{t('consultations.forWhom')}</h2>
      {owners.map((owner) => (
        <OwnerButton key={owner} owner={owner} onChoose={onChoose} />
      ))}
    </section>
  );
}

function OwnerButton({ owner, onChoose }: { owner: string; onChoose: (owner: string) => void }) {
  const { t } = useTranslation();
  const name = useOrganisationName(owner);
  return (
    <button type="button" className="btn btn-outline-primary" onClick={() => onChoose(owner)}>
      {owner === '' ? t('consultations.yourself') : name}
    </button>
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
