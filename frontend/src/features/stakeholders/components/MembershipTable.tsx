import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '@shared/api/call';
import type { Membership } from '@shared/api/gen/nzd/stakeholders/v1/membership_pb';
import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatDay } from '@shared/format/format';
import { romeDay } from '@shared/format/rome-time';
import { pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useOrganisationTitles } from '@shared/model/use-organisation-titles';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { StateBadge } from '@shared/ui/StateBadge';
import { useEnding } from '../model/use-ending';

interface MembershipTableProps {
  city: string;
  /** Subject id of the person. */
  person: string;
  /** Whether the reader may end a membership. */
  mayEnd: boolean;
}

/** For which organisations and municipalities a person acts, from when to when. */
export function MembershipTable({ city, person, mayEnd }: MembershipTableProps) {
  const { t } = useTranslation();
  const ending = useEnding<Membership>({
    texts: 'membership',
    collections: ['memberships', 'mandates', 'transitionTeams'],
    end: ({ name, etag }) => call(MembershipService.method.endMembership, { name, etag }),
  });
  const list = useCall('memberships', MembershipService.method.listMemberships, {
    parent: `cities/${city}`,
    person,
    pageSize: 200,
  });
  const columns = useColumns(city, list.data?.memberships ?? [], mayEnd ? ending.ask : undefined);
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      {ending.notice}
      <DataTable
        id="memberships"
        caption={t('membership.ofPerson')}
        columns={columns}
        rows={list.data?.memberships}
        rowKey={(row) => row.name}
        empty={<EmptyState title={t('membership.emptyTitle')} why={t('membership.emptyWhy')} />}
      />
      {ending.dialog}
    </>
  );
}

function useColumns(
  city: string,
  rows: readonly Membership[],
  onEnd: ((membership: Membership) => void) | undefined,
): readonly Column<Membership>[] {
  const { t } = useTranslation();
  const { municipalityLabel } = useDistricts(city);
  const titles = useOrganisationTitles(
    rows.flatMap(({ target }) => (target.case === 'organisation' ? [target.value] : [])),
  );
  const titleOf = ({ target }: Membership) =>
    target.case === 'organisation'
      ? (titles.get(target.value) ?? t('organisation.one'))
      : municipalityLabel(target.value ?? '');
  const columns: Column<Membership>[] = [
    {
      key: 'target',
      header: t('membership.target'),
      always: true,
      cell: (row) =>
        row.target.case === 'organisation' ? (
          <Link to={pageOf(row.target.value) ?? ''}>{titleOf(row)}</Link>
        ) : (
          t('membership.municipality', { name: titleOf(row) })
        ),
    },
    {
      key: 'term',
      header: t('mandate.term'),
      cell: (row) =>
        row.toDay
          ? t('mandate.fromTo', { from: formatDay(row.fromDay), to: formatDay(row.toDay) })
          : t('mandate.from', { from: formatDay(row.fromDay) }),
    },
    {
      key: 'state',
      header: t('mandate.state'),
      cell: (row) => (
        <StateBadge tone={isOpen(row) ? 'ok' : 'off'}>
          {t(isOpen(row) ? 'membership.open' : 'membership.over')}
        </StateBadge>
      ),
    },
  ];
  if (onEnd)
    columns.push({
      key: 'end',
      header: t('list.actions'),
      cell: (row) =>
        isOpen(row) && (
          <button type="button" className="btn btn-outline-danger btn-xs" onClick={() => onEnd(row)}>
            {t('membership.end')} <span className="visually-hidden">{titleOf(row)}</span>
          </button>
        ),
    });
  return columns;
}

/** Whether it can still be ended: one that was ended today says so by its last day. */
const isOpen = ({ toDay }: Membership): boolean => toDay === '' || toDay > romeDay();
