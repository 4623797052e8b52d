import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { BarrierLink, BarrierState } from './BarrierWords';
import { pageOfCommon } from './Suggestions';

/** A common barrier as one of its barriers sees it: what the other cities do about theirs. */
export function Remedies({ common, barrier, city }: { common: string; barrier: Barrier; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const query = useCall('commonBarriers', CommonBarrierService.method.getCommonBarrier, { name: common });
  const others = (query.data?.members ?? [])
    .flatMap((member) => (member.content && member.barrier !== barrier.name ? [member.content] : []))
    .filter((other) => other.remedy !== '');
  return (
    <>
      <p>
        <Link to={pageOfCommon(common, city)}>{query.data?.title || t('barriers.common.open')}</Link>
      </p>
      {query.data && others.length === 0 && <p className="nzd-small">{t('barriers.common.noRemedies')}</p>}
      {others.length > 0 && (
        <ul className="nzd-cards nzd-cards-one">
          {others.map((other) => (
            <li key={other.name} className="nzd-card">
              <p>
                <strong>{label(cityOf(other.name))}</strong>: <BarrierLink barrier={other} />{' '}
                <BarrierState state={other.state} />
              </p>
              <p lang={other.language || undefined}>{other.remedy}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
