import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { download, mostBytes, upload } from '@shared/api/content';
import type { StoredFile } from '@shared/api/gen/nzd/common/v1/file_pb';
import { OrganisationFileService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_file_service_pb';
import { tooLarge } from '@shared/api/problem';
import { announce } from '@shared/ui/announcer';
import { saveFile } from '@shared/ui/save-file';

/** Adds, reads and deletes documents of an organisation. */
export function useOrganisationFiles(parent: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      announce(await work());
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  const refresh = () => client.invalidateQueries({ queryKey: ['files'] });

  return {
    busy,
    failure,
    add: (file: File) =>
      attempt(async () => {
        if (file.size > mostBytes) throw tooLarge();
        await upload(
          OrganisationFileService.method.uploadOrganisationFile,
          { parent, fileName: file.name.slice(-150) },
          file,
        );
        await refresh();
        return t('file.added', { name: file.name });
      }),
    open: (file: StoredFile) =>
      attempt(async () => {
        const { content } = await download(OrganisationFileService.method.downloadOrganisationFile, {
          name: file.name,
        });
        saveFile(file.fileName, content);
        return t('file.saved', { name: file.fileName });
      }),
    remove: (file: StoredFile) =>
      attempt(async () => {
        await call(OrganisationFileService.method.deleteOrganisationFile, { name: file.name });
        await refresh();
        return t('file.deleted', { name: file.fileName });
      }),
  };
}
