import { create } from '@bufbuild/protobuf';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { MeterMappingSchema, type MeterMapping } from '@shared/api/gen/nzd/indicators/v1/meter_file_pb';
import {
  MeterFileService,
  type PreviewMeterFileResponse,
} from '@shared/api/gen/nzd/indicators/v1/meter_file_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { meterWork } from '../model/import-work';
import { ImportConfirm } from './ImportConfirm';
import { ImportJob } from './ImportJob';
import { ImportSource, type ChosenFile } from './ImportSource';
import { MeterMappingForm } from './MeterMappingForm';
import { MeterPreview } from './MeterPreview';

interface Asked {
  file: ChosenFile;
  mapping: MeterMapping;
  draft: boolean;
  /** How many changes had been made when it was asked. */
  edits: number;
}

/** The last reading that succeeded; only what it shows is taken over. */
interface Seen {
  answer: PreviewMeterFileResponse;
  draft: boolean;
  edits: number;
}

/** From a distributor's file to readings: chosen, read, looked at, taken over. */
export function MeterImportFlow({ city, meter = '' }: { city: string; meter?: string }) {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const client = useQueryClient();
  const [file, setFile] = useState<ChosenFile>();
  const [seen, setSeen] = useState<Seen>();
  const [edits, setEdits] = useState(0);
  const [job, setJob] = useState<string>();
  const preview = useMutation({
    mutationFn: ({ file: of, mapping, draft }: Asked) =>
      call(MeterFileService.method.previewMeterFile, { parent, ...of, mapping, draft }),
    onSuccess: (answer, { draft, edits: at }) => setSeen({ answer, draft, edits: at }),
  });
  const start = useMutation({
    mutationFn: (reason: string) =>
      call(MeterFileService.method.importMeterReadings, {
        parent,
        ...file,
        ...(seen?.answer.mapping && { mapping: seen.answer.mapping }),
        draft: seen?.draft ?? false,
        sha256: seen?.answer.sha256 ?? '',
        digest: seen?.answer.digest ?? '',
        reason,
      }),
    onSuccess: async (operation) => {
      setJob(operation.name);
      setFile(undefined);
      setSeen(undefined);
      preview.reset();
      await client.invalidateQueries({ queryKey: ['meterImports'] });
    },
  });
  const choose = (next: ChosenFile) => {
    setFile(next);
    setJob(undefined);
    setSeen(undefined);
    start.reset();
    preview.mutate({ file: next, mapping: create(MeterMappingSchema, { meter }), draft: false, edits });
  };
  return (
    <>
      <ImportSource busy={preview.isPending} pasteHelp={t('meterFile.pasteHelp')} onChoose={choose} />
      <p role="status" className="nzd-small">
        {preview.isPending ? t('observationFile.reading') : ''}
      </p>
      <ProblemNotice error={preview.error} />
      {file && seen?.answer.mapping && (
        <>
          <MeterMappingForm
            key={`${file.fileName}${seen.answer.sha256}`}
            preview={seen.answer}
            guess={seen.answer.mapping}
            draft={seen.draft}
            city={city}
            onChange={() => setEdits(edits + 1)}
            onRead={(mapping, draft) => preview.mutate({ file, mapping, draft, edits })}
          />
          <MeterPreview preview={seen.answer} />
          <ProblemNotice error={start.error} />
          <ImportConfirm
            preview={seen.answer}
            outdated={seen.edits !== edits}
            busy={start.isPending || preview.isPending}
            onConfirm={(reason) => start.mutate(reason)}
          />
        </>
      )}
      {job && <ImportJob name={job} work={meterWork} />}
    </>
  );
}
