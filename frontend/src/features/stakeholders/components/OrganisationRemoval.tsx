import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '@shared/api/call';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { Removal } from '@shared/parts/Removal';

/** Takes an organisation out of the registry. */
export function OrganisationRemoval({ organisation, city }: { organisation: Organisation; city: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <Removal
      label={t('organisation.delete')}
      warning={t('organisation.deleteWarning', { name: organisation.legalName })}
      done={t('organisation.deletedNow')}
      onRemove={async () => {
        const { name, etag } = organisation;
        await call(OrganisationService.method.deleteOrganisation, { name, etag });
        void navigate(`/citta/${city}/attori`);
        await client.invalidateQueries({ queryKey: ['organisations'], refetchType: 'none' });
      }}
    />
  );
}
