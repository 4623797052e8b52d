import { call } from '@shared/api/call';
import type { Operation } from '@shared/api/gen/nzd/common/v1/operation_pb';
import { MeterFileService } from '@shared/api/gen/nzd/indicators/v1/meter_file_service_pb';
import { ObservationFileService } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';

/** How the work on imports of one kind is followed, ended and undone. */
export interface ImportWork {
  /** Collection of the operations. */
  operations: string;
  /** What is another when the work has ended. */
  changes: readonly string[];
  read: (operation: string, signal?: AbortSignal) => Promise<Operation>;
  cancel: (operation: string) => Promise<Operation>;
  undo: (name: string, reason: string) => Promise<Operation>;
}

export const observationWork: ImportWork = {
  operations: 'observationFileOperations',
  changes: ['observationImports', 'series'],
  read: (name, signal) => call(ObservationFileService.method.getObservationFileOperation, { name }, signal),
  cancel: (name) => call(ObservationFileService.method.cancelObservationFileOperation, { name }),
  undo: (name, reason) => call(ObservationFileService.method.undoObservationImport, { name, reason }),
};

export const meterWork: ImportWork = {
  operations: 'meterFileOperations',
  changes: ['meterImports', 'meters', 'firmSeries', 'series'],
  read: (name, signal) => call(MeterFileService.method.getMeterFileOperation, { name }, signal),
  cancel: (name) => call(MeterFileService.method.cancelMeterFileOperation, { name }),
  undo: (name, reason) => call(MeterFileService.method.undoMeterImport, { name, reason }),
};
