import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { BarrierForm } from '../components/BarrierForm';
import { pageOfBarrier } from '../components/BarrierWords';
import { mayPublish, mayReport } from '../model/barrier';
import { emptyBarrier, messageOf, type BarrierValues } from '../model/barrier-form';

export function BarrierNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/barriere`;
  const report = async (values: BarrierValues) => {
    const reported = await call(BarrierService.method.createBarrier, {
      parent: cityName(city),
      barrier: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['barriers'] });
    void navigate(pageOfBarrier(reported.name));
  };
  return (
    <>
      <PageHeader
        title={t('barriers.report')}
        purpose={t('barriers.reportPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: list },
          { label: t('barriers.report') },
        ]}
      />
      {city !== everyCity && mayReport(roles) ? (
        <BarrierForm
          city={city}
          resource=""
          initial={emptyBarrier}
          submitLabel={t('barriers.report')}
          publishes={mayPublish(roles)}
          onSubmit={report}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('barriers.refused.report')}
          why={t('barriers.refused.reportWhy')}
          who={t('barriers.refused.reportWho')}
        />
      )}
    </>
  );
}
