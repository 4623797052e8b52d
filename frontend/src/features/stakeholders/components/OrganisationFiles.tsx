import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '@shared/api/gen/nzd/common/v1/file_pb';
import { OrganisationFileService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_file_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatSize } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { Moment } from '@shared/ui/Moment';
import { useOrganisationFiles } from '../model/use-organisation-files';
import { FileChooser } from './FileChooser';

/** The documents kept with an organisation. */
export function OrganisationFiles({ parent, editable }: { parent: string; editable: boolean }) {
  const { t } = useTranslation();
  const [pages, setPages] = useState<readonly string[]>(['']);
  const list = useCall(
    'files',
    OrganisationFileService.method.listOrganisationFiles,
    { parent, pageSize: 20, pageToken: pages.at(-1) ?? '' },
    { keep: true },
  );
  const files = useOrganisationFiles(parent);
  const [removed, setRemoved] = useState<StoredFile>();
  const columns = useColumns(editable, files.open, setRemoved);
  const next = list.data?.nextPageToken;
  return (
    <section className="nzd-section" aria-labelledby="files-title">
      <h2 id="files-title">{t('file.title')}</h2>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <ProblemNotice error={files.failure} />
      {!list.error && (
        <DataTable
          id="files"
          caption={t('file.list')}
          columns={columns}
          rows={list.data?.files}
          rowKey={(row) => row.name}
          paging={
            next || pages.length > 1
              ? {
                  page: pages.length,
                  pages: undefined,
                  onNext: next ? () => setPages([...pages, next]) : undefined,
                  onPrevious: pages.length > 1 ? () => setPages(pages.slice(0, -1)) : undefined,
                }
              : undefined
          }
          empty={
            <EmptyState
              title={t('file.emptyTitle')}
              why={editable ? t('file.emptyWhyKeeper') : t('file.emptyWhy')}
            />
          }
        />
      )}
      {editable && <FileChooser busy={files.busy} onChoose={files.add} />}
      <ConfirmDialog
        title={t('file.deleteTitle')}
        text={t('file.deleteText', { name: removed?.fileName ?? '' })}
        confirmLabel={t('action.delete')}
        open={removed !== undefined}
        onCancel={() => setRemoved(undefined)}
        onConfirm={() => {
          if (removed) void files.remove(removed);
          setRemoved(undefined);
        }}
      />
    </section>
  );
}

function useColumns(
  editable: boolean,
  onOpen: (file: StoredFile) => Promise<void>,
  onRemove: (file: StoredFile) => void,
): readonly Column<StoredFile>[] {
  const { t } = useTranslation();
  const columns: Column<StoredFile>[] = [
    {
      key: 'fileName',
      header: t('field.files.fileName'),
      always: true,
      cell: (row) => (
        <button type="button" className="nzd-link-button" onClick={() => void onOpen(row)}>
          <Icon name="it-download" size="xs" /> {row.fileName}
        </button>
      ),
    },
    {
      key: 'size',
      header: t('field.files.sizeBytes'),
      number: true,
      cell: (row) => formatSize(row.sizeBytes),
    },
    {
      key: 'created',
      header: t('field.files.createTime'),
      cell: (row) => row.createTime && <Moment at={timestampDate(row.createTime)} />,
    },
  ];
  if (editable)
    columns.push({
      key: 'delete',
      header: t('action.delete'),
      cell: (row) => (
        <button type="button" className="nzd-icon-button" onClick={() => onRemove(row)}>
          <Icon name="it-delete" size="xs" colour="danger" />
          <span className="visually-hidden">{t('file.deleteOf', { name: row.fileName })}</span>
        </button>
      ),
    });
  return columns;
}
