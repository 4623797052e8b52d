import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { FirmSeries } from '@shared/api/gen/nzd/indicators/v1/firm_series_pb';
import { FirmSeriesService } from '@shared/api/gen/nzd/indicators/v1/firm_series_service_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { useAll } from '@shared/api/use-all';
import { useCall } from '@shared/api/use-call';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import type { EntryRow } from '../model/entry-grid';
import { EntryPanel } from './EntryPanel';
import { FirmApprovals } from './FirmApprovals';
import type { Record_ } from './use-entry-saving';

/** Writes into the series of a firm. */
export const recordOfFirm: Record_ = (row, observation, terms) =>
  call(FirmSeriesService.method.recordFirmObservations, {
    name: row.key,
    etag: row.etag,
    observations: [observation],
    reason: terms.reason.trim(),
    draft: terms.draft,
  });

export function useMeasures() {
  const { t } = useTranslation();
  const { data } = useCall('measures', MeasureService.method.listMeasures, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const measures = data?.measures ?? [];
  const byName = new Map(measures.map((measure) => [measure.name, measure]));
  return {
    measures,
    nameOf: (name: string) => localized(byName.get(name)?.displayName?.text) || name,
    unitOf: (name: string) => unitLabel(t, byName.get(name)?.unit ?? ''),
  };
}

interface FirmEntryProps {
  city: string;
  /** Only of this firm, a row a measure; else of this measure, a row a firm. */
  organisation?: string;
  measure?: string;
  /** Whether the person approves. */
  judges: boolean;
}

/** The values of one firm, or of one measure by firm: a grid to enter them, and what waits for a second person. */
export function FirmEntry({ city, organisation = '', measure = '', judges }: FirmEntryProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { nameOf, unitOf } = useMeasures();
  const list = useAll('firmSeries', [city, organisation, measure], (pageToken, signal) =>
    call(
      FirmSeriesService.method.listFirmSeries,
      { parent: `cities/${city}`, organisation, measure, pageSize: 200, pageToken },
      signal,
    ),
  );
  const series = (list.data ?? []).flatMap((page) => page.firmSeries);
  const label = (one: FirmSeries) =>
    organisation ? [nameOf(one.measure), one.site].filter(Boolean).join(', ') : one.displayName;
  const rows = series.map((one): EntryRow => ({
    key: one.name,
    label: label(one),
    unit: unitOf(one.measure),
    etag: one.etag,
    observations: one.observations,
  }));
  if (list.isPending) return <Skeleton lines={4} />;
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <EntryPanel
        caption={organisation ? t('entry.ofFirm') : nameOf(measure)}
        rowHeader={organisation ? t('entry.measure') : t('entry.firm')}
        rows={rows}
        record={recordOfFirm}
        onStale={() => void client.invalidateQueries({ queryKey: ['firmSeries'] })}
      />
      <FirmApprovals series={series} label={label} judges={judges} />
    </>
  );
}
