import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Commitment_State, type Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { CommitmentService } from '@shared/api/gen/nzd/decisions/v1/commitment_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay } from '@shared/format/format';
import { romeDay } from '@shared/format/rome-time';
import { useNow } from '@shared/live/use-clock';
import { codesOf, numberOf } from '@shared/model/choices';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { FormField } from '@shared/ui/FormField';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { StateBadge } from '@shared/ui/StateBadge';
import { DecisionTabs } from '../components/DecisionTabs';
import { commitmentPage, commitmentState, commitmentTone, isLate } from '../model/commitment';

const pageSize = 30;

export function CommitmentListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const roles = useRoles(city);
  const label = useCityLabel();
  const columns = useColumns();
  const state = url.get('stato');
  const list = useCall(
    'commitments',
    CommitmentService.method.listCommitments,
    {
      parent: cityName(city),
      pageSize,
      pageToken: url.token,
      states: state ? [numberOf(Commitment_State, state)] : [],
    },
    { keep: true },
  );
  const mayWrite = city !== everyCity && (roles.includes('city-coordinator') || roles.includes('firm'));
  const create = mayWrite && (
    <Link className="btn btn-primary" to={`/citta/${city}/impegni/nuovo`}>
      <Icon name="it-plus" colour="white" /> {t('commitments.create')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t('commitments.listTitle')}
        purpose={t('commitments.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.decisions'), to: `/citta/${city}/decisioni` },
          { label: t('commitments.listTitle') },
        ]}
        action={create}
      />
      <DecisionTabs city={city} />
      {city !== everyCity && <Sums city={city} />}
      <FormField id="commitment-state" label={t('field.commitments.state')}>
        {(control) => (
          <select
            {...control}
            className="form-select nzd-narrow"
            value={state}
            onChange={(event) => url.change({ stato: event.target.value })}
          >
            <option value="">{t('list.all')}</option>
            {codesOf(Commitment_State).map((code) => (
              <option key={code} value={code}>
                {t(`commitmentState.${code}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="commitments"
          caption={t('commitments.listTitle')}
          columns={columns}
          rows={list.data?.commitments}
          rowKey={(row) => row.name}
          loading={list.isPlaceholderData}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={
            <EmptyState
              title={t('commitments.emptyTitle')}
              why={state ? t('commitments.emptyFiltered') : t('commitments.emptyWhy')}
            >
              {!state && create}
            </EmptyState>
          }
        />
      )}
    </>
  );
}

/** Only signed commitments count. */
function Sums({ city }: { city: string }) {
  const { t } = useTranslation();
  const sums = useCall('commitments', CommitmentService.method.summariseCommitments, {
    parent: cityName(city),
  });
  if (!sums.data) return null;
  return (
    <p className="nzd-sums" role="status">
      {t('commitments.counting', { count: sums.data.counting })}{' '}
      {t('commitments.signatories', { count: sums.data.signatories })}
    </p>
  );
}

function useColumns(): readonly Column<Commitment>[] {
  const { t } = useTranslation();
  const today = romeDay(useNow());
  return [
    {
      key: 'title',
      header: t('field.commitments.title'),
      always: true,
      cell: (row) => <Link to={commitmentPage(row.name)}>{row.title}</Link>,
    },
    {
      key: 'signatory',
      header: t('field.commitments.signatory'),
      cell: (row) => row.signatoryName,
    },
    {
      key: 'state',
      header: t('field.commitments.state'),
      cell: (row) => (
        <StateBadge tone={commitmentTone(row.state)}>
          {t(`commitmentState.${commitmentState(row.state)}`)}
        </StateBadge>
      ),
    },
    {
      key: 'due',
      header: t('field.commitments.dueDay'),
      cell: (row) => (
        <>
          {formatDay(row.dueDay)}{' '}
          {isLate(row, today) && <StateBadge tone="late">{t('commitments.late')}</StateBadge>}
        </>
      ),
    },
  ];
}
