import type { MessageInitShape } from '@bufbuild/protobuf';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@shared/api/content';
import {
  OrganisationService,
  type OrganisationFilterSchema,
} from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { cityName } from '@shared/auth/use-city';
import { currentLanguage } from '@shared/i18n/i18n';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { saveFile } from '@shared/ui/save-file';

interface ExportButtonProps {
  city: string;
  filter: MessageInitShape<typeof OrganisationFilterSchema>;
  onFailure: (failure: unknown) => void;
}

/** Downloads what the list shows, all pages of it, for a spreadsheet of the person's language. */
export function ExportButton({ city, filter, onFailure }: ExportButtonProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    onFailure(undefined);
    try {
      const { content } = await download(OrganisationService.method.exportOrganisations, {
        parent: cityName(city),
        filter,
        decimalComma: currentLanguage() === 'it',
      });
      const fileName = `${t('organisation.exportName')}-${city}.csv`;
      saveFile(fileName, content);
      announce(t('organisation.exported', { fileName }));
    } catch (failure) {
      onFailure(failure);
    }
    setBusy(false);
  };
  return (
    <button
      type="button"
      className="btn btn-outline-primary btn-sm"
      disabled={busy}
      onClick={() => void run()}
    >
      <Icon name="it-download" size="xs" colour="primary" />{' '}
      {busy ? t('organisation.exporting') : t('organisation.export')}
    </button>
  );
}
