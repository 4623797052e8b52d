import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { formatNumber } from '@shared/format/format';
import { cityOf, lastPart } from '@shared/model/names';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { mainScore, polarityCode, stateTone } from '../model/barrier';

export const pageOfBarrier = (name: string) => `/citta/${cityOf(name)}/barriere/${lastPart(name)}`;

/** A score of 0 to 10 with one decimal. */
export const formatScore = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });

/** A state in its word and colour. */
export function BarrierState({ state }: { state: string }) {
  const { t } = useTranslation();
  return <StateBadge tone={stateTone(state)}>{t(`barriers.state.${state}`)}</StateBadge>;
}

/** Whether it hinders or helps, in a word with a sign as second cue. */
export function PolarityWord({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  const code = polarityCode(barrier.polarity);
  return (
    <span className={`nzd-polarity nzd-polarity-${code.toLowerCase()}`}>
      {t(`barriers.polarity.${code}`)}
    </span>
  );
}

/** The score in a word: missing is missing. */
export function ScoreWord({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  const score = mainScore(barrier.score);
  if (score?.mean === undefined) return <span className="nzd-small">{t('barriers.score.none')}</span>;
  return (
    <span>
      <strong>{t('barriers.score.value', { value: formatScore(score.mean) })}</strong>
      {barrier.score?.disagreement && <> · {t('barriers.score.talk')}</>}
    </span>
  );
}

/** The title as the way to the page, marked where it is invented. */
export function BarrierLink({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={pageOfBarrier(barrier.name)} lang={barrier.language || undefined}>
        {barrier.title}
      </Link>
      {barrier.invented && (
        <>
          {' '}
          <SourceMark mark="ILLUSTRATIVE" word={t('barriers.invented')} />
        </>
      )}
    </>
  );
}
