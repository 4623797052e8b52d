import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { formatNumber } from '@shared/format/format';
import { helps, hinders, mainScore } from '../model/barrier';
import { heatRows, impactMean, scale, secondMean, warmth, withoutCell, type Side } from '../model/heat';
import { BarrierLink, formatScore } from './BarrierWords';

const sides = ['barriers', 'opportunities'] as const;
const mean = (value: number | undefined) =>
  value === undefined ? '–' : formatNumber(value, { maximumFractionDigits: 1 });

/** Impact against likelihood, urgency or feasibility; the same numbers as a table below. */
export function HeatMap({ barriers }: { barriers: readonly Barrier[] }) {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>('barriers');
  const shown = barriers.filter((one) => (side === 'barriers' ? hinders(one.polarity) : helps(one.polarity)));
  const missing = withoutCell(shown, side);
  return (
    <>
      <fieldset className="nzd-choice-row">
        <legend className="visually-hidden">{t('barriers.heat.side')}</legend>
        {sides.map((one) => (
          <label key={one}>
            <input type="radio" name="heat-side" checked={side === one} onChange={() => setSide(one)} />{' '}
            {t(`barriers.heat.${one}`)}
          </label>
        ))}
      </fieldset>
      <Grid barriers={shown} side={side} />
      {missing.length > 0 && (
        <p className="nzd-small">{t('barriers.heat.missing', { count: missing.length })}</p>
      )}
      <Figures barriers={shown} side={side} />
    </>
  );
}

function Grid({ barriers, side }: { barriers: readonly Barrier[]; side: Side }) {
  const { t } = useTranslation();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={t('barriers.heat.title')}>
      <table className="nzd-heat">
        <caption>{t(`barriers.heat.caption.${side}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('barriers.criterion.IMPACT')}</th>
            {scale.map((value) => (
              <th key={value} scope="col">
                <span className="visually-hidden">{t(`barriers.heat.second.${side}`)} </span>
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heatRows(barriers, side).map((row) => (
            <tr key={row[0]?.impact}>
              <th scope="row">{row[0]?.impact}</th>
              {row.map((cell) => (
                <td key={cell.second} className={`nzd-heat-${warmth(cell)}`}>
                  {cell.barriers.length > 0 && (
                    <ul>
                      {cell.barriers.map((barrier) => (
                        <li key={barrier.name}>
                          <BarrierLink barrier={barrier} />
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ barriers, side }: { barriers: readonly Barrier[]; side: Side }) {
  const { t } = useTranslation();
  return (
    <details className="nzd-section">
      <summary>{t('barriers.heat.asTable')}</summary>
      <div className="nzd-table-scroll">
        <table className="table nzd-table">
          <caption className="visually-hidden">{t(`barriers.heat.caption.${side}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field.barriers.title')}</th>
              <th scope="col">{t('barriers.criterion.IMPACT')}</th>
              <th scope="col">{t(`barriers.heat.second.${side}`)}</th>
              <th scope="col">{t('barriers.score.title')}</th>
            </tr>
          </thead>
          <tbody>
            {barriers.map((barrier) => {
              const score = side === 'barriers' ? mainScore(barrier.score) : barrier.score?.opportunityScore;
              return (
                <tr key={barrier.name}>
                  <th scope="row">
                    <BarrierLink barrier={barrier} />
                  </th>
                  <td>{mean(impactMean(barrier))}</td>
                  <td>{mean(secondMean(barrier, side))}</td>
                  <td>{score?.mean === undefined ? t('barriers.score.none') : formatScore(score.mean)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
