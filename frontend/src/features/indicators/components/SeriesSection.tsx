import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import {
  Observation_Absence,
  Observation_Quality,
  Series_Perimeter,
  type Observation,
  type Series,
} from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { cityOf, lastPart } from '@shared/model/names';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceText } from '@shared/ui/SourceMark';
import { AwaitedValue } from './AwaitedValue';
import { ApprovalCell } from './ApprovalCell';
import { BasisDialog } from './BasisDialog';
import { useMeasuresOf } from './IndicatorSheet';
import { ObservationDialog } from './ObservationDialog';
import { SeriesDialog } from './SeriesDialog';
import { useMeasureNames } from './use-formula-text';

/** The observations behind an indicator at one place, each with source and quality. */
export function SeriesSection({ indicator, district }: { indicator: Indicator; district: string }) {
  const { t } = useTranslation();
  const { names, query } = useMeasuresOf(indicator);
  const measures = [...new Set(names)];
  return (
    <section className="nzd-section" aria-labelledby="observations-title">
      <h2 id="observations-title">{t('observation.title')}</h2>
      {query.isLoading && <Skeleton lines={3} />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {measures.length === 0 && !query.isLoading && !query.error && <p>{t('observation.ofIndicators')}</p>}
      {measures.map((measure) => (
        <MeasureSeries key={measure} measure={measure} district={district} subject={subjectOf(indicator)} />
      ))}
    </section>
  );
}

const recorders = new Set(['city-coordinator', 'data-steward']);

const subjectOf = ({ formula }: Indicator): string =>
  formula.case === 'converted' ? formula.value.factorSubject : '';

function MeasureSeries({
  measure,
  district,
  subject,
}: {
  measure: string;
  district: string;
  subject: string;
}) {
  const { t } = useTranslation();
  const name = useMeasureNames();
  const records = useRoles(cityOf(district)).some((role) => recorders.has(role));
  const [beginning, setBeginning] = useState(false);
  const list = useCall('series', SeriesService.method.listSeries, {
    parent: `cities/${cityOf(district)}`,
    measure,
    district,
    pageSize: 20,
  });
  return (
    <>
      <h3>{name(measure)}</h3>
      {list.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data?.series.length === 0 && (
        <EmptyState title={t('observation.emptyTitle')} why={t('observation.emptyWhy')} />
      )}
      {list.data && records && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setBeginning(true)}>
          {t('series.add')} <span className="visually-hidden">{name(measure)}</span>
        </button>
      )}
      {beginning && (
        <SeriesDialog
          measure={measure}
          district={district}
          subject={subject}
          onClose={() => setBeginning(false)}
        />
      )}
      {list.data?.series.map((series) => (
        <OneSeries key={series.name} series={series} caption={name(measure)} subject={subject} />
      ))}
    </>
  );
}

function OneSeries({ series, caption, subject }: { series: Series; caption: string; subject: string }) {
  const { t } = useTranslation();
  const roles = useRoles(cityOf(series.name));
  const [entering, setEntering] = useState(false);
  const [rebasing, setRebasing] = useState(false);
  const records = roles.some((role) => recorders.has(role));
  const columns = useColumns(series, records);
  const wrongPerimeter = series.perimeter !== Series_Perimeter.DISTRICT;
  return (
    <>
      <p className={wrongPerimeter ? 'nzd-perimeter' : 'nzd-small'}>
        {t(`perimeter.${Series_Perimeter[series.perimeter]}`)} {series.perimeterNote}
        {series.baseYear > 0 && ` · ${t('observation.baseYear', { year: series.baseYear })}`}
        {series.factor && ` · ${t('observation.factor', { factor: lastPart(series.factor) })}`}
      </p>
      <AwaitedValue series={series} />
      <DataTable
        id="observations"
        caption={caption}
        columns={columns}
        rows={series.observations}
        rowKey={(row) => `${series.name}/${row.period?.code ?? ''}`}
        empty={<EmptyState title={t('observation.emptyTitle')} why={t('observation.emptyWhy')} />}
        tools={
          records && (
            <>
              <button
                type="button"
                className="btn btn-outline-primary btn-sm"
                onClick={() => setEntering(true)}
              >
                {t('observation.enter')}
              </button>
              <button
                type="button"
                className="btn btn-outline-primary btn-sm"
                onClick={() => setRebasing(true)}
              >
                {t('basis.title')}
              </button>
            </>
          )
        }
      />
      {rebasing && <BasisDialog series={series} subject={subject} onClose={() => setRebasing(false)} />}
      <ObservationDialog series={series} open={entering} onClose={() => setEntering(false)} />
    </>
  );
}

function useColumns(series: Series, records: boolean): readonly Column<Observation>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'period',
      header: t('field.observations.period'),
      always: true,
      cell: (row) => formatPeriod(row.period?.code ?? ''),
    },
    {
      key: 'value',
      header: t('field.observations.value'),
      number: true,
      cell: (row) => (row.value ? formatNumber(row.value) : t(`absence.${Observation_Absence[row.absence]}`)),
    },
    {
      key: 'quality',
      header: t('field.observations.quality'),
      cell: (row) => (row.value ? t(`quality.${Observation_Quality[row.quality]}`) : '–'),
    },
    {
      key: 'source',
      header: t('field.observations.source'),
      cell: (row) => row.source && <SourceText source={sourceFacts(row.source)} />,
    },
    { key: 'note', header: t('field.observations.note'), cell: (row) => row.note },
    {
      key: 'approval',
      header: t('field.observations.approval'),
      cell: (row) => <ApprovalCell series={series} observation={row} records={records} />,
    },
  ];
}
