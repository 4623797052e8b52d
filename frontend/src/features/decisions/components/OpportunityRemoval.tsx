import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '@shared/api/call';
import type { Opportunity } from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { OpportunityService } from '@shared/api/gen/nzd/decisions/v1/opportunity_service_pb';
import { Removal } from '@shared/parts/Removal';

/** Takes an opportunity off the list; its history stays. */
export function OpportunityRemoval({ opportunity, city }: { opportunity: Opportunity; city: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <Removal
      label={t('opportunities.delete')}
      warning={t('opportunities.deleteWarning', { title: opportunity.title })}
      done={t('opportunities.deletedNow')}
      onRemove={async () => {
        const { name, etag } = opportunity;
        await call(OpportunityService.method.deleteOpportunity, { name, etag });
        void navigate(`/citta/${city}/opportunita`);
        await client.invalidateQueries({ queryKey: ['opportunities'], refetchType: 'none' });
      }}
    />
  );
}
