import { anyUnpack } from '@bufbuild/protobuf/wkt';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ObservationImportSchema,
  type ObservationImport,
} from '@shared/api/gen/nzd/indicators/v1/observation_import_pb';
import { formatNumber } from '@shared/format/format';
import { isOpenJob, jobState } from '@shared/model/job-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { JobCard } from '@shared/ui/JobCard';
import { observationWork, type ImportWork } from '../model/import-work';

const lookEvery = 1_000;

/** Work on an import: how far it is and what came of it. */
export function ImportJob({ name, work = observationWork }: { name: string; work?: ImportWork }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useQuery({
    queryKey: [work.operations, name],
    queryFn: ({ signal }) => work.read(name, signal),
  });
  const operation = query.data;
  const state = jobState(operation?.state);
  const open = isOpenJob(state);
  const { refetch } = query;
  const cancel = useMutation({
    mutationFn: () => work.cancel(name),
    onSuccess: () => refetch(),
  });
  useEffect(() => {
    if (!open) {
      for (const collection of work.changes) void client.invalidateQueries({ queryKey: [collection] });
      return undefined;
    }
    const timer = setInterval(() => void refetch(), lookEvery);
    return () => clearInterval(timer);
  }, [open, refetch, client, work]);
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
