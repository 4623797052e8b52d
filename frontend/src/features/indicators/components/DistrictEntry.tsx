import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Series_Perimeter, type Series } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { useAll } from '@shared/api/use-all';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import type { EntryRow } from '../model/entry-grid';
import { EntryPanel } from './EntryPanel';
import { useMeasures } from './FirmEntry';
import type { Record_ } from './use-entry-saving';

const recordOfDistrict: Record_ = (row, observation, terms) =>
  call(SeriesService.method.recordObservations, {
    name: row.key,
    etag: row.etag,
    observations: [observation],
    reason: terms.reason.trim(),
    draft: terms.draft,
  });

/** The values of a district, a row a measure. */
export function DistrictEntry({ city, district }: { city: string; district: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { nameOf, unitOf } = useMeasures();
  const list = useAll('series', ['entry', city, district], (pageToken, signal) =>
    call(
      SeriesService.method.listSeries,
      { parent: `cities/${city}`, district, pageSize: 200, pageToken },
      signal,
    ),
  );
  const label = (one: Series) =>
    one.perimeter === Series_Perimeter.DISTRICT
      ? nameOf(one.measure)
      : `${nameOf(one.measure)} (${t(`perimeter.${Series_Perimeter[one.perimeter]}`)})`;
  const rows = (list.data ?? [])
    .flatMap((page) => page.series)
    .map((one): EntryRow => ({
      key: one.name,
      label: label(one),
      unit: unitOf(one.measure),
      etag: one.etag,
      observations: one.observations,
    }));
  if (list.isPending) return <Skeleton lines={4} />;
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <EntryPanel
      caption={t('entry.ofDistrict')}
      rowHeader={t('entry.measure')}
      rows={rows}
      record={recordOfDistrict}
      onStale={() => void client.invalidateQueries({ queryKey: ['series'] })}
    />
  );
}
