import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Decision_State, type Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay } from '@shared/format/format';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { FormField } from '@shared/ui/FormField';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { DecisionTabs } from '../components/DecisionTabs';
import { decisionPage, mayPropose, stateCode, stateTone, subjectCode } from '../model/decision';

const pageSize = 30;
const S = Decision_State;

/** What people look for: what is open, what was answered, what is over. */
const groups: Readonly<Record<string, readonly Decision_State[]>> = {
  aperte: [
    S.DRAFT,
    S.CONSENT_OPEN,
    S.PROPOSED,
    S.UNDER_ANALYSIS,
    S.IN_CONSULTATION,
    S.TABLED,
    S.VOTING,
    S.VOTED,
    S.DEFERRED,
  ],
  adottate: [S.ADOPTED, S.ADOPTED_SUBJECT_TO, S.IMPLEMENTED, S.REVIEWED],
  chiuse: [S.REJECTED, S.SUPERSEDED, S.REVOKED, S.WITHDRAWN],
};

export function DecisionListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const roles = useRoles(city);
  const label = useCityLabel();
  const group = url.get('stato');
  const words = url.get('cerca');
  const list = useCall(
    'decisions',
    DecisionService.method.listDecisions,
    {
      parent: cityName(city),
      pageSize,
      pageToken: url.token,
      query: words,
      states: [...(groups[group] ?? [])],
    },
    { keep: true },
  );
  const columns = useColumns(city);
  const canCreate = city !== everyCity && mayPropose(roles);
  const create = canCreate && (
    <Link className="btn btn-primary" to={`/citta/${city}/decisioni/nuova`}>
      <Icon name="it-plus" colour="white" /> {t('decisions.create')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t('decisions.listTitle')}
        purpose={t('decisions.listPurpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.decisions') }]}
        action={create}
      />
      <DecisionTabs city={city} />
      <Filters key={words} group={group} words={words} onChange={url.change} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="decisions"
          caption={t('decisions.listTitle')}
          columns={columns}
          rows={list.data?.decisions}
          rowKey={(row) => row.name}
          loading={list.isPlaceholderData}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={
            <EmptyState
              title={t('decisions.emptyTitle')}
              why={group || words ? t('decisions.emptyFiltered') : t('decisions.emptyWhy')}
            >
              {!group && !words && create}
            </EmptyState>
          }
        />
      )}
    </>
  );
}

interface FiltersProps {
  group: string;
  words: string;
  onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

function Filters({ group, words, onChange }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <form
      role="search"
      className="nzd-decision-filters"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('cerca');
        onChange({ cerca: typeof text === 'string' ? text.trim() : '' });
      }}
    >
      <FormField id="decision-words" label={t('decisions.search')}>
        {(control) => (
          <input {...control} name="cerca" type="search" className="form-control" defaultValue={words} />
        )}
      </FormField>
      <FormField id="decision-group" label={t('field.decisions.state')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={group}
            onChange={(event) => onChange({ stato: event.target.value })}
          >
            <option value="">{t('list.all')}</option>
            {Object.keys(groups).map((key) => (
              <option key={key} value={key}>
                {t(`decisions.group.${key}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <button type="submit" className="btn btn-outline-primary">
        {t('frame.searchSubmit')}
      </button>
    </form>
  );
}

function useColumns(city: string): readonly Column<Decision>[] {
  const { t } = useTranslation();
  const label = useCityLabel();
  const columns: Column<Decision>[] = [
    {
      key: 'title',
      header: t('field.decisions.title'),
      always: true,
      cell: (row) => (
        <>
          <Link to={decisionPage(row.name)}>{row.title}</Link>{' '}
          {row.illustrative && <SourceMark mark="ILLUSTRATIVE" word={t('decisions.illustrative')} />}
        </>
      ),
    },
    {
      key: 'state',
      header: t('field.decisions.state'),
      cell: (row) => (
        <StateBadge tone={stateTone(row.state)}>{t(`decisionState.${stateCode(row.state)}`)}</StateBadge>
      ),
    },
    {
      key: 'subject',
      header: t('field.decisions.subject'),
      cell: (row) => t(`decisionSubject.${subjectCode(row.subject)}`),
    },
    {
      key: 'adopted',
      header: t('field.decisions.adoptedDay'),
      cell: (row) => (row.adoptedDay ? formatDay(row.adoptedDay) : '–'),
    },
    {
      key: 'days',
      header: t('decisions.days'),
      number: true,
      cell: (row) => row.daysToDecision ?? '–',
    },
    {
      key: 'review',
      header: t('field.decisions.reviewDay'),
      cell: (row) => (row.reviewDay ? formatDay(row.reviewDay) : '–'),
    },
  ];
  if (city === everyCity)
    columns.splice(1, 0, {
      key: 'city',
      header: t('field.decisions.city'),
      cell: (row) => label(row.name.split('/')[1] ?? ''),
    });
  return columns;
}
