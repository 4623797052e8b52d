import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  Barrier_Controllability,
  Barrier_Trend,
  type Barrier,
} from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { leverCode } from '@shared/model/levers';
import { cityOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import {
  classCode,
  controllabilityCode,
  dimensionCode,
  levelCode,
  polarityCode,
  trendCode,
} from '../model/barrier';
import { visibilityCode } from '../model/barrier-form';
import { pageOfBarrier } from './BarrierWords';

/** What a barrier is, field by field. */
export function BarrierFacts({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  const { districtLabel, municipalityLabel } = useDistricts(cityOf(barrier.name));
  const facts: [string, string][] = [
    ['dimension', t(`barriers.dimension.${dimensionCode(barrier.dimension)}`)],
    ['polarity', t(`barriers.polarity.${polarityCode(barrier.polarity)}`)],
    ['barrierClass', t(`barriers.class.${classCode(barrier.barrierClass)}`)],
    ['governanceLevel', t(`barriers.level.${levelCode(barrier.governanceLevel)}`)],
    ['levers', barrier.levers.map((lever) => t(`lever.${leverCode(lever)}`)).join(' · ')],
    ['district', districtLabel(barrier.district)],
    ['municipality', barrier.municipality && municipalityLabel(barrier.municipality)],
    ['owner', barrier.owner || t('barriers.noOwner')],
    [
      'trend',
      barrier.trend === Barrier_Trend.UNSPECIFIED ? '' : t(`barriers.trend.${trendCode(barrier.trend)}`),
    ],
    [
      'controllability',
      barrier.controllability === Barrier_Controllability.UNSPECIFIED
        ? ''
        : t(`barriers.controllability.${controllabilityCode(barrier.controllability)}`),
    ],
    ['workaround', barrier.workaround],
    ['remedy', barrier.remedy],
    ['visibility', t(`barriers.visibility.${visibilityCode(barrier.visibility)}`)],
  ];
  return (
    <dl className="nzd-facts">
      {facts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(`field.barriers.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {barrier.duplicateOf && (
        <div>
          <dt>{t('field.barriers.duplicateOf')}</dt>
          <dd>
            <Link to={pageOfBarrier(barrier.duplicateOf)}>{t('barriers.original')}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
