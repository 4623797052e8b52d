import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { ActorTabs } from '../components/ActorTabs';
import { PersonState } from '../components/PersonState';
import { fullName, mayInvite } from '../model/person';

export function PersonListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const roles = useRoles(city);
  const columns = useColumns(mayInvite(roles));
  const list = useCall(
    'people',
    PersonService.method.listPeople,
    { parent: `cities/${city}`, pageSize: 50, pageToken: url.token },
    { keep: true },
  );
  return (
    <>
      <PageHeader
        title={t('person.listTitle')}
        purpose={t(roles.includes('firm') ? 'person.listPurposeFirm' : 'person.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('person.tab') },
        ]}
        action={
          mayInvite(roles) && (
            <Link className="btn btn-primary" to={`/citta/${city}/attori/persone/invita`}>
              <Icon name="it-plus" colour="white" /> {t('person.invite')}
            </Link>
          )
        }
      />
      <ActorTabs city={city} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="people"
          caption={t('person.listTitle')}
          columns={columns}
          rows={list.data?.people}
          rowKey={(row) => row.name}
          loading={list.isPlaceholderData}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('person.emptyTitle')} why={t('person.emptyWhy')} />}
        />
      )}
    </>
  );
}

function useColumns(withState: boolean): readonly Column<Person>[] {
  const { t } = useTranslation();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t('person.name'),
      always: true,
      cell: (row) => <Link to={pageOf(row.name) ?? ''}>{fullName(row) || t('person.erasedName')}</Link>,
    },
    { key: 'position', header: t('field.people.position'), cell: (row) => row.position || '–' },
    {
      key: 'email',
      header: t('field.people.email'),
      cell: (row) => (row.email ? <a href={`mailto:${row.email}`}>{row.email}</a> : '–'),
    },
  ];
  if (withState)
    columns.push({
      key: 'state',
      header: t('field.people.state'),
      cell: (row) => <PersonState person={row} />,
    });
  return columns;
}
