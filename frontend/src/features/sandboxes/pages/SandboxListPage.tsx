import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Sandbox_State, type Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay } from '@shared/format/format';
import { cityOf, pageOf } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { StateBadge } from '@shared/ui/StateBadge';
import { OtherCities } from '../components/OtherCities';
import { TimeLeft } from '../components/TimeLeft';
import { openIncidents, stateCode, stateTone } from '../model/sandbox';
import { mayPropose } from '../model/rights';

const pageSize = 50;
const groups: Readonly<Record<string, readonly Sandbox_State[]>> = {
  beingPrepared: [
    Sandbox_State.IDEA,
    Sandbox_State.PROPOSED,
    Sandbox_State.SCREENING,
    Sandbox_State.DESIGN,
    Sandbox_State.APPROVAL,
    Sandbox_State.APPROVED,
  ],
  underWay: [Sandbox_State.RUNNING, Sandbox_State.SUSPENDED, Sandbox_State.EVALUATION],
  concluded: [
    Sandbox_State.EXIT_DECIDED,
    Sandbox_State.SCALED,
    Sandbox_State.INSTITUTIONALISED,
    Sandbox_State.ADAPTED,
    Sandbox_State.STOPPED,
    Sandbox_State.TERMINATED,
    Sandbox_State.EXPIRED,
    Sandbox_State.REJECTED,
    Sandbox_State.WITHDRAWN,
    Sandbox_State.DISCARDED,
  ],
};

export function SandboxListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const roles = useRoles(city);
  const group = url.get('stato');
  const list = useCall(
    'sandboxes',
    SandboxService.method.listSandboxes,
    {
      parent: cityName(city),
      states: [...(groups[group] ?? [])],
      pageSize,
      pageToken: url.token,
    },
    { keep: true },
  );
  const canPropose = city !== everyCity && mayPropose(roles);
  const create = canPropose && (
    <Link className="btn btn-primary" to={`/citta/${city}/sandbox/nuova`}>
      <Icon name="it-plus" colour="white" /> {t('sandboxes.propose')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t('sandboxes.listTitle')}
        purpose={t('sandboxes.listPurpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.sandboxes') }]}
        action={create}
      />
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('sandboxes.field.state')}
          <select value={group} onChange={(event) => url.change({ stato: event.target.value })}>
            <option value="">{t('sandboxes.group.all')}</option>
            {Object.keys(groups).map((key) => (
              <option key={key} value={key}>
                {t(`sandboxes.group.${key}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="sandboxes"
          caption={t('sandboxes.listTitle')}
          columns={columnsOf(t, label, city === everyCity)}
          rows={list.data?.sandboxes}
          rowKey={(row) => row.name}
          loading={list.isPlaceholderData}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={
            <EmptyState title={t('sandboxes.emptyTitle')} why={t('sandboxes.emptyWhy')}>
              {create}
            </EmptyState>
          }
        />
      )}
      {city !== everyCity && <OtherCities city={city} />}
    </>
  );
}

function columnsOf(
  t: ReturnType<typeof useTranslation>['t'],
  label: (city: string) => string,
  across: boolean,
): readonly Column<Sandbox>[] {
  const columns: Column<Sandbox>[] = [
    {
      key: 'title',
      header: t('sandboxes.field.title'),
      always: true,
      cell: (row) => <Link to={pageOf(row.name) ?? '#'}>{row.title}</Link>,
    },
    {
      key: 'state',
      header: t('sandboxes.field.state'),
      cell: (row) => {
        const code = stateCode(row.state);
        return <StateBadge tone={stateTone(code)}>{t(`sandboxes.state.${code}`)}</StateBadge>;
      },
    },
    {
      key: 'term',
      header: t('sandboxes.field.term'),
      cell: (row) =>
        row.design?.startDay && row.design.endDay
          ? t('sandboxes.fromTo', { from: formatDay(row.design.startDay), to: formatDay(row.design.endDay) })
          : '–',
    },
    { key: 'left', header: t('sandboxes.field.timeLeft'), cell: (row) => <TimeLeft sandbox={row} /> },
    {
      key: 'incidents',
      header: t('sandboxes.field.openIncidents'),
      number: true,
      cell: (row) => openIncidents(row) || '–',
    },
  ];
  if (across)
    columns.splice(1, 0, {
      key: 'city',
      header: t('sandboxes.field.city'),
      cell: (row) => label(cityOf(row.name)),
    });
  return columns;
}
