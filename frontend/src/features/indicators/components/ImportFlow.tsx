import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { ObservationMapping } from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import {
  ObservationFileService,
  type PreviewObservationFileResponse,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ImportConfirm } from './ImportConfirm';
import { ImportJob } from './ImportJob';
import { ImportMapping, type Choices } from './ImportMapping';
import { ImportPreview } from './ImportPreview';
import { ImportSource, type ChosenFile } from './ImportSource';

const noChoices: Choices = { createSeries: false, draft: false };

interface Asked {
  file: ChosenFile;
  mapping?: ObservationMapping;
  choices: Choices;
  /** How many changes had been made when it was asked. */
  edits: number;
}

/** The last reading that succeeded; only what it shows is taken over. */
interface Seen {
  answer: PreviewObservationFileResponse;
  choices: Choices;
  edits: number;
}

/** From a file to what it changes: chosen, read, looked at, taken over. */
export function ImportFlow({ city }: { city: string }) {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const client = useQueryClient();
  const [file, setFile] = useState<ChosenFile>();
  const [seen, setSeen] = useState<Seen>();
  const [edits, setEdits] = useState(0);
  const [job, setJob] = useState<string>();
  const preview = useMutation({
    mutationFn: (asked: Asked) =>
      call(ObservationFileService.method.previewObservationFile, {
        parent,
        ...asked.file,
        ...asked.choices,
        ...(asked.mapping && { mapping: asked.mapping }),
      }),
    onSuccess: (answer, { choices, edits: at }) => setSeen({ answer, choices, edits: at }),
  });
  const start = useMutation({
    mutationFn: (reason: string) =>
      call(ObservationFileService.method.importObservations, {
        parent,
        ...file,
        ...seen?.choices,
        ...(seen?.answer.mapping && { mapping: seen.answer.mapping }),
        sha256: seen?.answer.sha256 ?? '',
        digest: seen?.answer.digest ?? '',
        reason,
      }),
    onSuccess: async (operation) => {
      setJob(operation.name);
      setFile(undefined);
      setSeen(undefined);
      preview.reset();
      await client.invalidateQueries({ queryKey: ['observationImports'] });
    },
  });
  const choose = (next: ChosenFile) => {
    setFile(next);
    setJob(undefined);
    setSeen(undefined);
    start.reset();
    preview.mutate({ file: next, choices: noChoices, edits });
  };
  const read = (mapping: ObservationMapping, choices: Choices) => {
    if (file) preview.mutate({ file, mapping, choices, edits });
  };
  return (
    <>
      <ImportSource busy={preview.isPending} onChoose={choose} />
      <p role="status" className="nzd-small">
        {preview.isPending ? t('observationFile.reading') : ''}
      </p>
      <ProblemNotice error={preview.error} />
      {file && seen?.answer.mapping && (
        <>
          <ImportMapping
            key={`${file.fileName}${seen.answer.sha256}`}
            preview={seen.answer}
            guess={seen.answer.mapping}
            choices={seen.choices}
            city={city}
            onChange={() => setEdits(edits + 1)}
            onRead={read}
          />
          <ImportPreview preview={seen.answer} city={city} />
          <ProblemNotice error={start.error} />
          <ImportConfirm
            preview={seen.answer}
            outdated={seen.edits !== edits}
            busy={start.isPending || preview.isPending}
            onConfirm={(reason) => start.mutate(reason)}
          />
        </>
      )}
      {job && <ImportJob name={job} />}
    </>
  );
}
