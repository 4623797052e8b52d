import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { ObservationMapping } from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import { ObservationFileService } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ImportConfirm } from './ImportConfirm';
import { ImportJob } from './ImportJob';
import { ImportMapping } from './ImportMapping';
import { ImportPreview } from './ImportPreview';
import { ImportSource, type ChosenFile } from './ImportSource';

interface Choices {
  createSeries: boolean;
  draft: boolean;
}

/** From a file to what it changes: chosen, read, looked at, taken over. */
export function ImportFlow({ city }: { city: string }) {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const client = useQueryClient();
  const [file, setFile] = useState<ChosenFile>();
  const [choices, setChoices] = useState<Choices>({ createSeries: false, draft: false });
  const [job, setJob] = useState<string>();
  const preview = useMutation({
    mutationFn: (asked: { file: ChosenFile; mapping?: ObservationMapping; choices: Choices }) =>
      call(ObservationFileService.method.previewObservationFile, {
        parent,
        ...asked.file,
        ...asked.choices,
        ...(asked.mapping && { mapping: asked.mapping }),
      }),
  });
  const start = useMutation({
    mutationFn: (reason: string) =>
      call(ObservationFileService.method.importObservations, {
        parent,
        ...file,
        ...choices,
        ...(preview.data?.mapping && { mapping: preview.data.mapping }),
        sha256: preview.data?.sha256 ?? '',
        digest: preview.data?.digest ?? '',
        reason,
      }),
    onSuccess: async (operation) => {
      setJob(operation.name);
      setFile(undefined);
      preview.reset();
      await client.invalidateQueries({ queryKey: ['observationImports'] });
    },
  });
  const choose = (next: ChosenFile) => {
    setFile(next);
    setJob(undefined);
    start.reset();
    preview.mutate({ file: next, choices });
  };
  const read = (mapping: ObservationMapping, next: Choices) => {
    setChoices(next);
    if (file) preview.mutate({ file, mapping, choices: next });
  };
  const seen = preview.data;
  return (
    <>
      <ImportSource busy={preview.isPending} onChoose={choose} />
      <p role="status" className="nzd-small">
        {preview.isPending ? t('observationFile.reading') : ''}
      </p>
      <ProblemNotice error={preview.error} />
      {file && seen?.mapping && (
        <>
          <ImportMapping
            key={`${file.fileName}${seen.sha256}`}
            preview={seen}
            guess={seen.mapping}
            choices={choices}
            city={city}
            onRead={read}
          />
          <ImportPreview preview={seen} city={city} />
          <ProblemNotice error={start.error} />
          <ImportConfirm preview={seen} busy={start.isPending} onConfirm={(reason) => start.mutate(reason)} />
        </>
      )}
      {job && <ImportJob name={job} />}
    </>
  );
}
