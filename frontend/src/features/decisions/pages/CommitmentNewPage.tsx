import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { CommitmentService } from '@shared/api/gen/nzd/decisions/v1/commitment_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { CommitmentForm } from '../components/CommitmentForm';
import { commitmentPage } from '../model/commitment';
import { emptyCommitment, messageOf, type CommitmentValues } from '../model/commitment-form';

export function CommitmentNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/impegni`;
  const create = async (values: CommitmentValues) => {
    const created = await call(CommitmentService.method.createCommitment, {
      parent: cityName(city),
      commitment: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['commitments'] });
    void navigate(commitmentPage(created.name));
  };
  const mayWrite = city !== everyCity && (roles.includes('city-coordinator') || roles.includes('firm'));
  return (
    <>
      <PageHeader
        title={t('commitments.create')}
        purpose={t('commitments.createPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('commitments.listTitle'), to: list },
          { label: t('commitments.create') },
        ]}
      />
      {mayWrite ? (
        <CommitmentForm
          city={city}
          initial={emptyCommitment}
          submitLabel={t('action.create')}
          onSubmit={create}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('commitments.createRefused')}
          why={t('decisions.createRefusedWhy')}
          who={t('commitments.createRefusedWho')}
        />
      )}
    </>
  );
}
