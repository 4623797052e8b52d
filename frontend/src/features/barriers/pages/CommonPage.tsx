import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import type { CommonBarrier } from '@shared/api/gen/nzd/barriers/v1/common_barrier_pb';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { CommonMembers } from '../components/CommonMembers';
import { CommonState } from '../components/CommonState';
import { LifecyclePanel } from '../components/LifecyclePanel';
import { ScoreFacts } from '../components/ScoreFacts';
import { LikenessText } from '../components/Suggestions';

const reasons = new Set(['dissolve']);
const path = ['proposed', 'confirmed'] as const;

export function CommonPage() {
  const { t } = useTranslation();
  const { city = '', common = '' } = useParams();
  const name = `cities/programme/commonBarriers/${common}`;
  const query = useCall('commonBarriers', CommonBarrierService.method.getCommonBarrier, { name });
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error)
    return (
      <>
        <PageHeader title={t('barriers.common.one')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  return <Loaded common={query.data} city={city} />;
}

function Loaded({ common, city }: { common: CommonBarrier; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const client = useQueryClient();
  const dissolve = async (_: string, reason: string) => {
    await call(CommonBarrierService.method.dissolveCommonBarrier, {
      name: common.name,
      etag: common.etag,
      reason,
    });
    for (const key of ['commonBarriers', 'barriers', 'activity'])
      await client.invalidateQueries({ queryKey: [key] });
  };
  const base = `/citta/${city}/barriere`;
  return (
    <>
      <PageHeader
        title={common.title}
        purpose={t('barriers.common.onePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: base },
          { label: t('barriers.tab.common'), to: `${base}/comuni` },
          { label: common.title },
        ]}
        badge={<CommonState state={common.state} />}
      />
      <div className="nzd-object">
        <div>
          <CommonMembers common={common} />
          <section className="nzd-section" aria-labelledby="together-title">
            <h2 id="together-title">{t('barriers.common.together')}</h2>
            {common.score ? <ScoreFacts score={common.score} /> : <p>{t('barriers.score.nobody')}</p>}
          </section>
        </div>
        <div>
          <LifecyclePanel
            kind="common"
            state={common.state}
            path={path}
            steps={common.steps}
            actions={common.availableActions.filter((one) => one.action === 'dissolve')}
            reasons={reasons}
            onStep={dissolve}
          />
          <Thread resource={common.name} />
          {common.likeness && (
            <section className="nzd-section" aria-labelledby="why-title">
              <h2 id="why-title">{t('barriers.likeness.title')}</h2>
              <LikenessText likeness={common.likeness} />
            </section>
          )}
        </div>
      </div>
      <ResourceHistory resource={common.name} />
    </>
  );
}
