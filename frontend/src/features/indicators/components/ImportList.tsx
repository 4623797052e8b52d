import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ObservationFileService } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import {
  ObservationImport_State,
  type ObservationImport,
} from '@shared/api/gen/nzd/indicators/v1/observation_import_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber } from '@shared/format/format';
import { useUrlState } from '@shared/model/use-url-state';
import { PersonName } from '@shared/parts/PersonName';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Moment } from '@shared/ui/Moment';
import { observationWork, type ImportWork } from '../model/import-work';
import { ImportJob } from './ImportJob';
import { ImportUndoDialog } from './ImportUndoDialog';

/** Imports of a city, newest first, each to be undone. */
export function ImportList({ city }: { city: string }) {
  const url = useUrlState();
  const list = useCall('observationImports', ObservationFileService.method.listObservationImports, {
    parent: `cities/${city}`,
    pageSize: 50,
    pageToken: url.token,
  });
  return <ImportTable list={list} work={observationWork} />;
}

interface ImportTableProps {
  list: {
    data: { observationImports: ObservationImport[]; nextPageToken: string } | undefined;
    error: unknown;
    refetch: () => unknown;
  };
  work: ImportWork;
}

/** A page of imports, each to be undone. */
export function ImportTable({ list, work }: ImportTableProps) {
  const { t } = useTranslation();
  const [undoing, setUndoing] = useState<ObservationImport>();
  const [job, setJob] = useState<string>();
  const url = useUrlState();
  const columns = useColumns(setUndoing);
  return (
    <section className="nzd-section" aria-labelledby="imports-title">
      <h2 id="imports-title">{t('observationFile.earlier')}</h2>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {job && <ImportJob key={job} name={job} work={work} />}
      {!list.error && (
        <DataTable
          id="imports"
          caption={t('observationFile.earlier')}
          columns={columns}
          rows={list.data?.observationImports}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('observationFile.noneTitle')} why={t('observationFile.noneWhy')} />}
        />
      )}
      {undoing && (
        <ImportUndoDialog
          done={undoing}
          work={work}
          onClose={() => setUndoing(undefined)}
          onStarted={(name) => {
            setUndoing(undefined);
            setJob(name);
          }}
        />
      )}
    </section>
  );
}

const endings = new Set([
  ObservationImport_State.DONE,
  ObservationImport_State.CANCELLED,
  ObservationImport_State.FAILED,
]);

function useColumns(onUndo: (row: ObservationImport) => void): readonly Column<ObservationImport>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'fileName',
      header: t('field.observationImports.fileName'),
      always: true,
      cell: (row) => row.fileName,
    },
    {
      key: 'time',
      header: t('observationFile.when'),
      cell: (row) => row.createTime && <Moment at={timestampDate(row.createTime)} />,
    },
    { key: 'creator', header: t('observationFile.who'), cell: (row) => <PersonName subject={row.creator} /> },
    {
      key: 'state',
      header: t('field.observationImports.state'),
      cell: (row) => t(`observationFile.state.${ObservationImport_State[row.state]}`),
    },
    {
      key: 'written',
      header: t('field.observationImports.written'),
      number: true,
      cell: (row) => formatNumber(row.written),
    },
    { key: 'reason', header: t('field.observations.reason'), cell: (row) => row.undo?.reason ?? row.reason },
    {
      key: 'undo',
      header: t('observationFile.undo'),
      always: true,
      cell: (row) =>
        endings.has(row.state) && (
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            aria-label={t('observationFile.undoOf', { name: row.fileName })}
            onClick={() => onUndo(row)}
          >
            {t('observationFile.undo')}
          </button>
        ),
    },
  ];
}
