import { MeterFileService } from '@shared/api/gen/nzd/indicators/v1/meter_file_service_pb';
import { useCall } from '@shared/api/use-call';
import { useUrlState } from '@shared/model/use-url-state';
import { meterWork } from '../model/import-work';
import { ImportTable } from './ImportList';

/** Imports of readings of a city, or of one meter, newest first, each to be undone. */
export function MeterImportList({ city, meter = '' }: { city: string; meter?: string }) {
  const url = useUrlState();
  const list = useCall('meterImports', MeterFileService.method.listMeterImports, {
    parent: `cities/${city}`,
    meter,
    pageSize: 50,
    pageToken: url.token,
  });
  return <ImportTable list={list} work={meterWork} />;
}
