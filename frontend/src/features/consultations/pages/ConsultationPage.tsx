import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Consultation_State, type Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { ConsultationRemoval } from '../components/ConsultationRemoval';
import { Facts } from '../components/Facts';
import { MonitorCard } from '../components/MonitorCard';
import { NamedAnswers } from '../components/NamedAnswers';
import { ObjectLinks } from '../components/ObjectLinks';
import { QuestionList } from '../components/QuestionList';
import { Results } from '../components/Results';
import { StatePanel } from '../components/StatePanel';
import { Themes } from '../components/Themes';
import {
  asks,
  isAfterClose,
  isBeforeOpening,
  isCoordinator,
  isPublished,
  mayAnswer,
  stateCode,
  toneOf,
} from '../model/consultation';
import { useAsked } from '../model/use-asked';

export function ConsultationPage() {
  const { t } = useTranslation();
  const { city = '', consultation = '' } = useParams();
  const name = `cities/${city}/consultations/${consultation}`;
  const query = useCall('consultations', ConsultationService.method.getConsultation, { name });
  return (
    <ReadPage query={query} title={t('consultations.one')}>
      {(found) => <Loaded consultation={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ consultation, city }: { consultation: Consultation; city: string }) {
  const { t } = useTranslation();
  const roles = useRoles(city);
  const label = useCityLabel();
  const coordinates = isCoordinator(roles);
  const inside = roles.some(
    (role) => !['firm', 'citizen', 'observer', 'municipality-officer'].includes(role),
  );
  const { state } = consultation;
  const seesResults = inside ? isAfterClose(state) : isPublished(state);
  return (
    <>
      <PageHeader
        title={consultation.title}
        purpose={t('consultations.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.consultations'), to: `/citta/${city}/consultazioni` },
          { label: consultation.title },
        ]}
        badge={
          <>
            <StateBadge tone={toneOf(state)}>{t(`consultations.state.${stateCode(state)}`)}</StateBadge>{' '}
            {consultation.illustrative && (
              <SourceMark mark="ILLUSTRATIVE" word={t('consultations.illustrative')} />
            )}
          </>
        }
        action={<FirstAction consultation={consultation} city={city} roles={roles} />}
      />
      <div className="nzd-lead">
        {consultation.description.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className="nzd-consultation">
        <div className="nzd-consultation-main">
          <Facts consultation={consultation} city={city} />
          <ObjectLinks links={consultation.links} />
          {consultation.summary && (
            <section className="nzd-section" aria-labelledby="summary-title">
              <h2 id="summary-title">{t('consultations.summary')}</h2>
              <p>{consultation.summary}</p>
            </section>
          )}
          {consultation.themes.length > 0 && (
            <section className="nzd-section" aria-labelledby="themes-title">
              <h2 id="themes-title">{t('consultations.themes')}</h2>
              <Themes themes={consultation.themes} questions={consultation.questions} />
            </section>
          )}
          {seesResults && <Results consultation={consultation} city={city} />}
          <QuestionList consultation={consultation} />
          {coordinates && isAfterClose(state) && <NamedAnswers consultation={consultation} />}
        </div>
        <aside className="nzd-consultation-side">
          {coordinates && <StatePanel consultation={consultation} />}
          {coordinates && state === Consultation_State.DRAFT && (
            <ConsultationRemoval consultation={consultation} city={city} />
          )}
          {!isBeforeOpening(state) && (
            <MonitorCard name={consultation.name} live={state === Consultation_State.OPEN} />
          )}
          <Thread resource={consultation.name} />
        </aside>
      </div>
      {inside && <ResourceHistory resource={consultation.name} />}
    </>
  );
}

interface FirstActionProps {
  consultation: Consultation;
  city: string;
  roles: readonly string[];
}

function FirstAction({ consultation, city, roles }: FirstActionProps) {
  const { t } = useTranslation();
  const address = `/citta/${city}/consultazioni/${lastPart(consultation.name)}`;
  const { state } = consultation;
  const isOpen = state === Consultation_State.OPEN;
  const answering = mayAnswer(roles) && !isBeforeOpening(state);
  const asked = useAsked(city, answering && isOpen);
  const isAsked = asks(consultation, roles, asked);
  return (
    <>
      {answering && (isAsked || !isOpen) && (
        <Link className="btn btn-primary" to={`${address}/risposta`}>
          {t(isOpen ? 'consultations.answerNow' : 'consultations.ownAnswer')}
        </Link>
      )}
      {answering && isOpen && asked && !isAsked && <p>{t('consultations.asksOthers')}</p>}
      {isCoordinator(roles) &&
        state !== Consultation_State.ARCHIVED &&
        state !== Consultation_State.ANSWERED && (
          <Link className="btn btn-primary" to={`${address}/modifica`}>
            <Icon name="it-pencil" colour="white" /> {t(editKey(state))}
          </Link>
        )}
      {isPublished(state) && (
        <Link className="btn btn-outline-primary" to={`${address}/rapporto`}>
          {t('consultations.report')}
        </Link>
      )}
    </>
  );
}

function editKey(state: Consultation_State): string {
  if (isBeforeOpening(state)) return 'consultations.edit';
  return isAfterClose(state) ? 'consultations.editThemes' : 'consultations.editDates';
}
