import { anyUnpack } from '@bufbuild/protobuf/wkt';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { ObservationFileService } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import {
  ObservationImportSchema,
  type ObservationImport,
} from '@shared/api/gen/nzd/indicators/v1/observation_import_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber } from '@shared/format/format';
import { isOpenJob, jobState } from '@shared/model/job-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { JobCard } from '@shared/ui/JobCard';

const lookEvery = 1_000;

/** Work on an import: how far it is and what came of it. */
export function ImportJob({ name }: { name: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useCall(
    'observationFileOperations',
    ObservationFileService.method.getObservationFileOperation,
    { name },
  );
  const operation = query.data;
  const state = jobState(operation?.state);
  const open = isOpenJob(state);
  const { refetch } = query;
  const cancel = useMutation({
    mutationFn: () => call(ObservationFileService.method.cancelObservationFileOperation, { name }),
    onSuccess: () => refetch(),
  });
  useEffect(() => {
    if (!open) {
      void client.invalidateQueries({ queryKey: ['observationImports'] });
      void client.invalidateQueries({ queryKey: ['series'] });
      return undefined;
    }
    const timer = setInterval(() => void refetch(), lookEvery);
    return () => clearInterval(timer);
  }, [open, refetch, client]);
  const result = operation?.response && anyUnpack(operation.response, ObservationImportSchema);
  if (!operation) return <ProblemNotice error={query.error} />;
  return (
    <JobCard
      title={t(`observationFile.job.${operation.kind}`)}
      state={state}
      done={operation.done}
      total={operation.total}
      error={operation.error}
      onCancel={() => cancel.mutate()}
    >
      <ProblemNotice error={cancel.error ?? query.error} />
      {result && <Result done={result} />}
    </JobCard>
  );
}

function Result({ done }: { done: ObservationImport }) {
  const { t } = useTranslation();
  return (
    <p role="status">
      {done.undo
        ? t('observationFile.undone', {
            restored: formatNumber(done.undo.restored),
            skipped: formatNumber(done.undo.skipped),
          })
        : t('observationFile.done', {
            written: formatNumber(done.written),
            refused: formatNumber((done.counts?.refused ?? 0) + done.lateRefused),
          })}
    </p>
  );
}
