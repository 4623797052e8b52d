import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import type { CommonBarrier } from '@shared/api/gen/nzd/barriers/v1/common_barrier_pb';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { reasonField, type Values } from '@shared/model/asked-fields';
import { LifePanel } from '@shared/parts/LifePanel';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { PageHeader } from '@shared/ui/PageHeader';
import { stepsAlong } from '@shared/ui/steps';
import { CommonMembers } from '../components/CommonMembers';
import { CommonState } from '../components/CommonState';
import { ScoreFacts } from '../components/ScoreFacts';
import { LikenessText } from '../components/Suggestions';
import { commonWords } from '../model/life';

const changes = ['commonBarriers', 'barriers'];
const asks = () => [reasonField];
const always = () => true;
const path = ['proposed', 'confirmed'] as const;

export function CommonPage() {
  const { t } = useTranslation();
  const { city = '', common = '' } = useParams();
  const name = `cities/programme/commonBarriers/${common}`;
  const query = useCall('commonBarriers', CommonBarrierService.method.getCommonBarrier, { name });
  return (
    <ReadPage query={query} title={t('barriers.common.one')}>
      {(found) => <Loaded common={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ common, city }: { common: CommonBarrier; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const dissolve = (_: string, values: Values) =>
    call(CommonBarrierService.method.dissolveCommonBarrier, {
      name: common.name,
      etag: common.etag,
      reason: values['reason'] ?? '',
    });
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
          <LifePanel
            title={t('barriers.life.title')}
            words={commonWords}
            way={stepsAlong(path, common.state, (state) => t(`barriers.commonState.${state}`))}
            log={common.steps}
            actions={common.availableActions.filter((one) => one.action === 'dissolve')}
            asks={asks}
            ends={always}
            changes={changes}
            onTake={dissolve}
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
