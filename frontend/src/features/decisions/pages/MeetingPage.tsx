import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Link, useParams } from 'react-router';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatInstant } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { Stepper } from '@shared/ui/Stepper';
import { stepsAlong } from '@shared/ui/steps';
import { ActionList } from '../components/ActionList';
import { AttendancePanel } from '../components/AttendancePanel';
import { MinutesPanel } from '../components/MinutesPanel';
import { decisionPage } from '../model/decision';
import { meetingPage, meetingSteps, meetingTone, meetingWay } from '../model/meeting';
import { useDecisionAct } from '../model/use-decision-act';

export function MeetingPage() {
  const { city = '', meeting = '' } = useParams();
  const { t } = useTranslation();
  const label = useCityLabel();
  const name = `cities/${city}/meetings/${meeting}`;
  const query = useCall('meetings', MeetingService.method.getMeeting, { name });
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error)
    return (
      <>
        <PageHeader title={t('meetings.one')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  const found = query.data;
  return (
    <>
      <PageHeader
        title={found.title}
        purpose={[found.startTime && formatInstant(timestampDate(found.startTime)), found.place]
          .filter(Boolean)
          .join(', ')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('meetings.listTitle'), to: `/citta/${city}/decisioni/riunioni` },
          { label: found.title },
        ]}
        badge={
          <StateBadge tone={meetingTone(found.state)}>
            {t(`meetingState.${Meeting_State[found.state]}`)}
          </StateBadge>
        }
        action={
          <Link className="btn btn-outline-primary" to={`${meetingPage(found.name)}/fascicolo`}>
            <Icon name="it-list" colour="primary" /> {t('meetings.dossier')}
          </Link>
        }
      />
      <div className="nzd-decision">
        <div>
          <Agenda meeting={found} />
          <AttendancePanel meeting={found} city={city} />
          <MinutesPanel key={found.etag} meeting={found} city={city} />
        </div>
        <Steps meeting={found} city={city} />
      </div>
      <Thread resource={found.name} />
      <ResourceHistory resource={found.name} />
    </>
  );
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <section className="nzd-section" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{t('meetings.agenda')}</h2>
      {meeting.agenda.length === 0 && <p>{t('meetings.noAgenda')}</p>}
      <ol className="nzd-agenda">
        {meeting.agenda.map((item) => (
          <li key={`${item.title}${item.decision}`}>
            {item.decision ? <Link to={decisionPage(item.decision)}>{item.title}</Link> : item.title}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Steps({ meeting, city }: { meeting: Meeting; city: string }) {
  const { t } = useTranslation();
  const { act, busy, failure } = useDecisionAct('meetings');
  const roles = useRoles(city);
  const take = (action: string) => {
    const step = meetingSteps[action];
    if (step) void act(() => step({ name: meeting.name, etag: meeting.etag }));
  };
  return (
    <aside aria-label={t('meetings.lifecycle')}>
      <section className="nzd-card nzd-lifecycle" aria-labelledby="lifecycle-title">
        <h2 id="lifecycle-title">{t('meetings.lifecycle')}</h2>
        <Stepper
          label={t('meetings.lifecycle')}
          steps={stepsAlong(
            meetingWay.map((state) => Meeting_State[state]),
            Meeting_State[meeting.state],
            (state) => t(`meetingState.${state}`),
          )}
        />
        <ProblemNotice error={failure} />
        {roles.includes('city-coordinator') && (
          <ActionList
            actions={meeting.availableActions}
            texts="meetingAction"
            isEnding={() => false}
            busy={busy}
            onTake={take}
          />
        )}
      </section>
    </aside>
  );
}
