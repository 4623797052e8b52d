import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Consultation_State } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { Sandbox_State } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { Problem } from '@shared/api/problem';
import { useCall } from '@shared/api/use-call';
import { formatInstant, formatNumber } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import { useAccent } from '@shared/model/use-accent';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';

const few = 5;

/** What goes on in the city: trials, open consultations, the next meeting, the registry and the districts. */
export function InProgress({ city }: { city: string }) {
  const { t } = useTranslation();
  const accent = useAccent();
  const { districts } = useDistricts(city);
  const summary = useCall('organisations', OrganisationService.method.summariseOrganisations, {
    parent: `cities/${city}`,
  });
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{t('home.inProgress')}</h2>
      <NextMeeting city={city} />
      <Trials city={city} />
      <Consultations city={city} />
      <ProblemNotice error={summary.error} />
      {summary.data && (
        <div className="nzd-card">
          <h3>
            <Link to={`/citta/${city}/attori`}>{t('home.registry')}</Link>
          </h3>
          <p>
            {t('home.registryCount', { count: summary.data.total, shown: formatNumber(summary.data.total) })}
          </p>
          {summary.data.invented > 0 && (
            <p className="nzd-small">
              {t('publicCount.invented', { value: formatNumber(summary.data.invented) })}
            </p>
          )}
        </div>
      )}
      {districts.map((district) => (
        <div key={district.name} className={`nzd-card ${accent(city)}`}>
          <h3>
            <Link to={pageOf(district.name) ?? ''}>{district.displayName}</Link>
          </h3>
          <p className="nzd-small">
            {t('district.municipalities', { count: district.municipalities.length })} ·{' '}
            {district.recognised ? t('district.recognised') : t('district.notRecognised')}
          </p>
        </div>
      ))}
    </section>
  );
}

interface CardProps {
  title: string;
  /** Where all of them are. */
  to: string;
  query: { isPending: boolean; error: unknown };
  none: string;
  isEmpty: boolean;
  children: ReactNode;
}

/** A card of what goes on; nothing for those who may not read it. */
function Card({ title, to, query, none, isEmpty, children }: CardProps) {
  if (query.error instanceof Problem && query.error.status === 403) return null;
  return (
    <div className="nzd-card">
      <h3>
        <Link to={to}>{title}</Link>
      </h3>
      {query.isPending && <Skeleton lines={2} />}
      <ProblemNotice error={query.error} />
      {!query.isPending && !query.error && isEmpty && <p>{none}</p>}
      {children}
    </div>
  );
}

const called = new Set([Meeting_State.CONVENED, Meeting_State.OPEN]);
const startOf = ({ startTime }: Meeting) => (startTime ? timestampDate(startTime).getTime() : Infinity);

function NextMeeting({ city }: { city: string }) {
  const { t } = useTranslation();
  const list = useCall('meetings', MeetingService.method.listMeetings, {
    parent: `cities/${city}`,
    pageSize: 200,
  });
  const next = list.data?.meetings
    .filter((meeting) => called.has(meeting.state))
    .sort((a, b) => startOf(a) - startOf(b))[0];
  return (
    <Card
      title={t('home.nextMeeting')}
      to={`/citta/${city}/decisioni/riunioni`}
      query={list}
      none={t('home.nextMeetingNone')}
      isEmpty={!next}
    >
      {next && (
        <p>
          <Link to={pageOf(next.name) ?? ''}>{next.title}</Link>{' '}
          <span className="nzd-small">
            {[next.startTime && formatInstant(timestampDate(next.startTime)), next.place]
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
      )}
    </Card>
  );
}

function Trials({ city }: { city: string }) {
  const { t } = useTranslation();
  const list = useCall('sandboxes', SandboxService.method.listSandboxes, {
    parent: `cities/${city}`,
    pageSize: few,
    states: [Sandbox_State.RUNNING, Sandbox_State.SUSPENDED],
  });
  return (
    <Card
      title={t('home.trials')}
      to={`/citta/${city}/sandbox`}
      query={list}
      none={t('home.trialsNone')}
      isEmpty={list.data?.sandboxes.length === 0}
    >
      <ul className="nzd-tasks">
        {list.data?.sandboxes.map((one) => (
          <li key={one.name}>
            <Link to={pageOf(one.name) ?? ''}>{one.title}</Link>
          </li>
        ))}
      </ul>
      {list.data?.nextPageToken && <Link to={`/citta/${city}/sandbox`}>{t('home.allTrials')}</Link>}
    </Card>
  );
}

function Consultations({ city }: { city: string }) {
  const { t } = useTranslation();
  const list = useCall('consultations', ConsultationService.method.listConsultations, {
    parent: `cities/${city}`,
    pageSize: few,
    states: [Consultation_State.OPEN],
  });
  return (
    <Card
      title={t('home.openConsultations')}
      to={`/citta/${city}/consultazioni`}
      query={list}
      none={t('home.openConsultationsNone')}
      isEmpty={list.data?.consultations.length === 0}
    >
      <ul className="nzd-tasks">
        {list.data?.consultations.map((one) => (
          <li key={one.name}>
            <Link to={pageOf(one.name) ?? ''}>{one.title}</Link>{' '}
            {one.closeTime && (
              <span className="nzd-small">
                {t('home.openUntil', { when: formatInstant(timestampDate(one.closeTime)) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {list.data?.nextPageToken && (
        <Link to={`/citta/${city}/consultazioni`}>{t('home.allConsultations')}</Link>
      )}
    </Card>
  );
}
