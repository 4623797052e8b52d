import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Link, useParams } from 'react-router';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatInstant } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { AttendancePanel } from '../components/AttendancePanel';
import { MeetingLife } from '../components/MeetingLife';
import { MeetingOutcomes } from '../components/MeetingOutcomes';
import { MinutesPanel } from '../components/MinutesPanel';
import { decisionPage } from '../model/decision';
import { meetingPage, meetingTone } from '../model/meeting';

export function MeetingPage() {
  const { city = '', meeting = '' } = useParams();
  const { t } = useTranslation();
  const label = useCityLabel();
  const name = `cities/${city}/meetings/${meeting}`;
  const query = useCall('meetings', MeetingService.method.getMeeting, { name });
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error && !query.data)
    return (
      <>
        <PageHeader title={t('meetings.one')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  const found = query.data;
  return (
    <>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
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
          <MeetingOutcomes meeting={found} />
          <MinutesPanel key={found.etag} meeting={found} city={city} />
        </div>
        <aside aria-label={t('meetings.lifecycle')}>
          <MeetingLife meeting={found} city={city} />
        </aside>
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
