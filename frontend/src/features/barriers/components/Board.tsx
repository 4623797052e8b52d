import { useTranslation } from 'react-i18next';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useChanged } from '@shared/live/changed';
import { cityOf } from '@shared/model/names';
import { byScore, dimensionCode, dimensions, levelCode } from '../model/barrier';
import { BarrierLink, BarrierState, PolarityWord, ScoreWord } from './BarrierWords';

/** Six columns, one a PESTLE dimension; in each the highest scores first. */
export function Board({ barriers, city }: { barriers: readonly Barrier[]; city: string }) {
  const { t } = useTranslation();
  return (
    <div className="nzd-board">
      {dimensions.map((dimension) => {
        const code = dimensionCode(dimension);
        const column = barriers.filter((one) => one.dimension === dimension).sort(byScore);
        return (
          <section key={code} aria-labelledby={`column-${code}`} className="nzd-board-column">
            <h2 id={`column-${code}`}>
              {t(`barriers.dimension.${code}`)} <span className="nzd-small">({column.length})</span>
            </h2>
            {column.length === 0 ? (
              <p className="nzd-small">{t('barriers.board.emptyColumn')}</p>
            ) : (
              <ul>
                {column.map((barrier) => (
                  <BoardCard key={barrier.name} barrier={barrier} showCity={city === everyCity} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function BoardCard({ barrier, showCity }: { barrier: Barrier; showCity: boolean }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const glows = useChanged(barrier.name);
  return (
    <li className={glows ? 'nzd-board-card nzd-glow' : 'nzd-board-card'}>
      <p className="nzd-board-title">
        <BarrierLink barrier={barrier} />
      </p>
      <p>
        <BarrierState state={barrier.state} />
      </p>
      <p className="nzd-small">
        <PolarityWord barrier={barrier} /> · {t(`barriers.level.${levelCode(barrier.governanceLevel)}`)}
        {showCity && <> · {label(cityOf(barrier.name))}</>}
      </p>
      <p>
        <ScoreWord barrier={barrier} />
      </p>
      {barrier.commonBarriers.length > 0 && <p className="nzd-small">{t('barriers.common.mark')}</p>}
    </li>
  );
}
