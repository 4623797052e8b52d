import { useTranslation } from 'react-i18next';
import type {
  BarrierScore,
  CriterionScore,
  MethodScore,
} from '@shared/api/gen/nzd/barriers/v1/barrier_score_pb';
import { formatNumber, formatPercent } from '@shared/format/format';
import { StateBadge } from '@shared/ui/StateBadge';
import { criterionCode, methodCode } from '../model/barrier';
import { scale } from '../model/heat';
import { formatScore } from './BarrierWords';

const height = (count: number, most: number) => Math.round((count / most) * 31);
const two = (value: number) => formatNumber(value, { maximumFractionDigits: 2 });

/** Mean, spread and disagreement of a closed round; what nobody gave is said to be missing. */
export function ScoreFacts({ score }: { score: BarrierScore }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className="nzd-facts nzd-facts-grid">
        {score.barrierScore && <Method method={score.barrierScore} label={t('barriers.score.asBarrier')} />}
        {score.opportunityScore && (
          <Method method={score.opportunityScore} label={t('barriers.score.asOpportunity')} />
        )}
        <div>
          <dt>{t('barriers.score.assessors')}</dt>
          <dd>{formatNumber(score.assessors)}</dd>
        </div>
        <div>
          <dt>{t('barriers.score.completeness')}</dt>
          <dd>{formatPercent(score.completeness, 0)}</dd>
        </div>
      </dl>
      <div className="nzd-table-scroll">
        <table className="table nzd-table nzd-spread">
          <caption className="visually-hidden">{t('barriers.score.spread')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('barriers.score.criterion')}</th>
              <th scope="col">{t('barriers.score.mean')}</th>
              <th scope="col">{t('barriers.score.deviation')}</th>
              <th scope="col">{t('barriers.score.spread')}</th>
            </tr>
          </thead>
          <tbody>
            {score.criteria.map((one) => (
              <CriterionRow key={one.criterion} score={one} />
            ))}
          </tbody>
        </table>
      </div>
      {score.disagreement && (
        <p>
          <StateBadge tone="warn">{t('barriers.score.talk')}</StateBadge>{' '}
          <span className="nzd-small">{t('barriers.score.talkWhy')}</span>
        </p>
      )}
    </>
  );
}

function Method({ method, label }: { method: MethodScore; label: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {method.mean === undefined ? (
          t('barriers.score.none')
        ) : (
          <>
            <strong>{t('barriers.score.value', { value: formatScore(method.mean) })}</strong>
            {method.lowest !== undefined && method.highest !== undefined && (
              <span className="nzd-small">
                {' '}
                {t('barriers.score.range', {
                  lowest: formatScore(method.lowest),
                  highest: formatScore(method.highest),
                })}
              </span>
            )}
          </>
        )}
        <span className="nzd-small nzd-block">{t(`barriers.method.${methodCode(method.method)}`)}</span>
      </dd>
    </div>
  );
}

function CriterionRow({ score }: { score: CriterionScore }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...score.counts);
  return (
    <tr>
      <th scope="row">{t(`barriers.criterion.${criterionCode(score.criterion)}`)}</th>
      <td>{score.mean === undefined ? t('barriers.score.none') : two(score.mean)}</td>
      <td>{score.standardDeviation === undefined ? '–' : two(score.standardDeviation)}</td>
      <td>
        <ul className="nzd-bars" aria-label={t('barriers.score.spread')}>
          {scale.map((value) => {
            const count = score.counts[value - 1] ?? 0;
            return (
              <li key={value}>
                <span className="visually-hidden">{t('barriers.score.gave', { value, count })}</span>
                <svg className="nzd-bar" viewBox="0 0 20 32" aria-hidden="true" focusable="false">
                  <rect x="0" y={31 - height(count, most)} width="20" height={height(count, most) + 1} />
                </svg>
                <span aria-hidden="true" className="nzd-bar-value">
                  {value}
                </span>
              </li>
            );
          })}
        </ul>
      </td>
    </tr>
  );
}
