import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Factor } from '@shared/api/gen/nzd/indicators/v1/factor_pb';
import { FactorService } from '@shared/api/gen/nzd/indicators/v1/factor_service_pb';
import { useCall } from '@shared/api/use-call';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { lastPart } from '@shared/model/names';
import { sourceFacts } from '@shared/model/source';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { SourceText } from '@shared/ui/SourceMark';
import { factorSubject } from '../model/factor-subject';
import { mayEditCatalogue } from '../model/indicator-form';

/** The library of emission and conversion factors: every edition with its values by year of data. */
export function FactorListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const url = useUrlState();
  const keeps = mayEditCatalogue(useProgrammeRoles());
  const list = useCall('factors', FactorService.method.listFactors, {
    parent: 'cities/programme',
    pageSize: 50,
    pageToken: url.token,
  });
  const here = `/citta/${city}/indicatori/fattori`;
  const columns = useColumns(here, keeps);
  return (
    <>
      <PageHeader
        title={t('factor.listTitle')}
        purpose={t('factor.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('factor.listTitle') },
        ]}
        action={
          keeps && (
            <Link to={`${here}/nuovo`} className="btn btn-primary">
              {t('factor.add')}
            </Link>
          )
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="factors"
          caption={t('factor.listTitle')}
          columns={columns}
          rows={list.data?.factors}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('factor.emptyTitle')} why={t('factor.emptyWhy')} />}
        />
      )}
    </>
  );
}

function useColumns(here: string, keeps: boolean): readonly Column<Factor>[] {
  const { t } = useTranslation();
  const columns: readonly Column<Factor>[] = [
    {
      key: 'subject',
      header: t('field.factors.subject'),
      always: true,
      cell: (row) => factorSubject(t, row.subject),
    },
    { key: 'series', header: t('field.factors.series'), cell: (row) => row.series },
    { key: 'edition', header: t('field.factors.edition'), cell: (row) => row.edition },
    { key: 'document', header: t('field.factors.document'), cell: (row) => row.document },
    {
      key: 'publishedYear',
      header: t('field.factors.publishedYear'),
      cell: (row) => String(row.publishedYear),
    },
    {
      key: 'values',
      header: t('field.factors.values'),
      cell: (row) => (
        <details>
          <summary>{t('factor.values', { count: row.values.length, unit: unitLabel(t, row.unit) })}</summary>
          <ul>
            {row.values.map((value) => (
              <li key={value.dataYear}>
                {value.dataYear}: {formatNumber(value.value, { maximumFractionDigits: 12 })}
              </li>
            ))}
          </ul>
        </details>
      ),
    },
    {
      key: 'source',
      header: t('field.factors.source'),
      cell: (row) => row.source && <SourceText source={sourceFacts(row.source)} />,
    },
  ];
  return keeps
    ? [
        ...columns,
        {
          key: 'next',
          header: t('list.actions'),
          always: true,
          cell: (row) => (
            <Link to={`${here}/nuovo?edizione=${lastPart(row.name)}`}>
              {t('factor.nextEdition')}{' '}
              <span className="visually-hidden">{`${factorSubject(t, row.subject)}, ${row.series}`}</span>
            </Link>
          ),
        },
      ]
    : columns;
}
