import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Link, useParams } from 'react-router';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatInstant } from '@shared/format/format';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { StateBadge } from '@shared/ui/StateBadge';
import { DecisionTabs } from '../components/DecisionTabs';
import { meetingPage, meetingTone } from '../model/meeting';

const pageSize = 30;

export function MeetingListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const roles = useRoles(city);
  const columns = useColumns();
  const list = useCall(
    'meetings',
    MeetingService.method.listMeetings,
    { parent: cityName(city), pageSize, pageToken: url.token },
    { keep: true },
  );
  const create = city !== everyCity && roles.includes('city-coordinator') && (
    <Link className="btn btn-primary" to={`/citta/${city}/decisioni/riunioni/nuova`}>
      <Icon name="it-plus" colour="white" /> {t('meetings.create')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t('meetings.listTitle')}
        purpose={t('meetings.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.decisions'), to: `/citta/${city}/decisioni` },
          { label: t('meetings.listTitle') },
        ]}
        action={create}
      />
      <DecisionTabs city={city} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="meetings"
          caption={t('meetings.listTitle')}
          columns={columns}
          rows={list.data?.meetings}
          rowKey={(row) => row.name}
          loading={list.isPlaceholderData}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={
            <EmptyState title={t('meetings.emptyTitle')} why={t('meetings.emptyWhy')}>
              {create}
            </EmptyState>
          }
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<Meeting>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      header: t('field.meetings.title'),
      always: true,
      cell: (row) => <Link to={meetingPage(row.name)}>{row.title}</Link>,
    },
    {
      key: 'start',
      header: t('field.meetings.startTime'),
      cell: (row) => row.startTime && formatInstant(timestampDate(row.startTime)),
    },
    {
      key: 'state',
      header: t('field.meetings.state'),
      cell: (row) => (
        <StateBadge tone={meetingTone(row.state)}>{t(`meetingState.${Meeting_State[row.state]}`)}</StateBadge>
      ),
    },
  ];
}
