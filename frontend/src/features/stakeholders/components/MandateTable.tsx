import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '@shared/api/call';
import { Mandate_Power, type Mandate } from '@shared/api/gen/nzd/stakeholders/v1/mandate_pb';
import { MandateService } from '@shared/api/gen/nzd/stakeholders/v1/mandate_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { formatDay } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { usePersonWords } from '@shared/parts/use-person-words';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { StateBadge } from '@shared/ui/StateBadge';
import { useEnding } from '../model/use-ending';
import { mayInvite } from '../model/person';

interface MandateTableProps {
  city: string;
  /** Only of this person, by subject id. */
  person?: string;
  /** Only of this organisation. */
  organisation?: string;
}

/** Who may do what for whom, and until when. */
export function MandateTable({ city, person = '', organisation = '' }: MandateTableProps) {
  const { t } = useTranslation();
  const url = useUrlState();
  const ending = useEnding<Mandate>({
    texts: 'mandate',
    collections: ['mandates', 'transitionTeams'],
    end: ({ name, etag }) => call(MandateService.method.endMandate, { name, etag }),
  });
  const list = useCall(
    'mandates',
    MandateService.method.listMandates,
    { parent: `cities/${city}`, person, organisation, pageSize: 50, pageToken: url.token },
    { keep: true },
  );
  const columns = useColumns(list.data?.mandates ?? [], {
    withPerson: !person,
    onEnd: mayInvite(useRoles(city)) ? ending.ask : undefined,
  });
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      {ending.notice}
      <DataTable
        id="mandates"
        caption={t('mandate.listTitle')}
        columns={columns}
        rows={list.data?.mandates}
        rowKey={(row) => row.name}
        loading={list.isPlaceholderData}
        paging={url.paging(list.data?.nextPageToken ?? '')}
        empty={<EmptyState title={t('mandate.emptyTitle')} why={t('mandate.emptyWhy')} />}
      />
      {ending.dialog}
    </>
  );
}

interface ColumnChoices {
  withPerson: boolean;
  onEnd: ((mandate: Mandate) => void) | undefined;
}

function useColumns(
  rows: readonly Mandate[],
  { withPerson, onEnd }: ColumnChoices,
): readonly Column<Mandate>[] {
  const { t } = useTranslation();
  const nameOf = usePersonWords(rows.map((row) => row.person));
  const columns: Column<Mandate>[] = [
    {
      key: 'organisation',
      header: t('field.mandates.organisation'),
      always: true,
      cell: (row) => (
        <Link to={pageOf(row.organisation) ?? ''}>{row.organisationTitle || t('organisation.one')}</Link>
      ),
    },
    {
      key: 'powers',
      header: t('field.mandates.powers'),
      cell: (row) => row.powers.map((power) => t(`power.${Mandate_Power[power]}`)).join(', '),
    },
    {
      key: 'term',
      header: t('mandate.term'),
      cell: (row) =>
        row.toDay
          ? t('mandate.fromTo', { from: formatDay(row.fromDay), to: formatDay(row.toDay) })
          : t('mandate.from', { from: formatDay(row.fromDay) }),
    },
    { key: 'basis', header: t('field.mandates.basis'), cell: (row) => row.basis || '–' },
    {
      key: 'state',
      header: t('mandate.state'),
      cell: (row) => (
        <StateBadge tone={row.inForce ? 'ok' : 'off'}>
          {t(row.inForce ? 'mandate.inForce' : 'mandate.notInForce')}
        </StateBadge>
      ),
    },
  ];
  if (withPerson)
    columns.unshift({
      key: 'person',
      header: t('person.one'),
      always: true,
      cell: (row) => nameOf(row.person),
    });
  if (onEnd)
    columns.push({
      key: 'end',
      header: t('list.actions'),
      cell: (row) =>
        row.inForce && (
          <button type="button" className="btn btn-outline-danger btn-xs" onClick={() => onEnd(row)}>
            {t('mandate.end')}{' '}
            <span className="visually-hidden">
              {nameOf(row.person)}, {row.organisationTitle}
            </span>
          </button>
        ),
    });
  return columns;
}
