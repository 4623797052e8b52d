import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Measure } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { useCall } from '@shared/api/use-call';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { useMeasureText } from '../components/use-measure-text';
import { mayEditCatalogue } from '../model/indicator-form';

/** What is observed, for all cities. */
export function MeasureListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const url = useUrlState();
  const keeps = mayEditCatalogue(useProgrammeRoles());
  const here = `/citta/${city}/indicatori/misure`;
  const list = useCall('measures', MeasureService.method.listMeasures, {
    parent: 'cities/programme',
    pageSize: 50,
    pageToken: url.token,
  });
  const columns = useColumns(here);
  return (
    <>
      <PageHeader
        title={t('measure.listTitle')}
        purpose={t('measure.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('measure.listTitle') },
        ]}
        action={
          keeps && (
            <Link to={`${here}/nuova`} className="btn btn-primary">
              {t('measure.add')}
            </Link>
          )
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="measures"
          caption={t('measure.listTitle')}
          columns={columns}
          rows={list.data?.measures}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('measure.emptyTitle')} why={t('measure.emptyWhy')} />}
        />
      )}
    </>
  );
}

function useColumns(here: string): readonly Column<Measure>[] {
  const { t } = useTranslation();
  const words = useMeasureText();
  const header = (field: string) => t(`field.measures.${field}`);
  return [
    {
      key: 'name',
      header: header('displayName'),
      always: true,
      cell: (row) => <Link to={`${here}/${lastPart(row.name)}`}>{localized(row.displayName?.text)}</Link>,
    },
    { key: 'unit', header: header('unit'), cell: words.unit },
    { key: 'overTime', header: header('overTime'), cell: words.overTime },
    { key: 'overUnits', header: header('overUnits'), cell: words.overUnits },
    { key: 'responsible', header: header('responsible'), cell: (row) => row.sheet?.responsible ?? '' },
    { key: 'version', header: header('version'), cell: (row) => String(row.version) },
  ];
}
