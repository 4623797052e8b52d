import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { ScoringMethod } from '@shared/api/gen/nzd/barriers/v1/barrier_score_pb';
import type { BarrierAssessment, ScoringRound } from '@shared/api/gen/nzd/barriers/v1/scoring_round_pb';
import { ScoringRoundService } from '@shared/api/gen/nzd/barriers/v1/scoring_round_service_pb';
import { useCall } from '@shared/api/use-call';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { helps, hinders } from '../model/barrier';
import { scale } from '../model/heat';
import { BarrierLink } from './BarrierWords';

type CriterionKey = 'impact' | 'likelihood' | 'urgency' | 'feasibility';
type Given = Partial<Record<CriterionKey, number>> & { note?: string };
type Sheet = Readonly<Record<string, Given>>;

/** What a person is asked for: impact, and what the method and the kind of barrier need. */
function asked(barrier: Barrier | undefined, method: ScoringMethod): readonly CriterionKey[] {
  if (!barrier) return ['impact'];
  const second: CriterionKey = method === ScoringMethod.IMPACT_URGENCY ? 'urgency' : 'likelihood';
  return [
    'impact',
    ...(hinders(barrier.polarity) ? [second] : []),
    ...(helps(barrier.polarity) ? (['feasibility'] as const) : []),
  ];
}

function withScore(given: Given, criterion: CriterionKey, value: number): Given {
  const next = { ...given };
  next[criterion] = value;
  return next;
}

const sheetOf = (scores: readonly BarrierAssessment[]): Sheet =>
  Object.fromEntries(
    scores.map((one) => [
      one.barrier,
      {
        impact: one.impact,
        likelihood: one.likelihood,
        urgency: one.urgency,
        feasibility: one.feasibility,
        note: one.note,
      },
    ]),
  );

/** My own scores; nobody else reads them before the round closes. */
export function AssessmentForm({
  round,
  barriers,
}: {
  round: ScoringRound;
  barriers: ReadonlyMap<string, Barrier>;
}) {
  const own = useCall('ownAssessments', ScoringRoundService.method.getOwnAssessment, { name: round.name });
  if (own.isPending) return <Skeleton lines={6} />;
  if (!own.data) return <ProblemNotice error={own.error} onRetry={() => void own.refetch()} />;
  return <Sheets round={round} barriers={barriers} initial={sheetOf(own.data.scores)} />;
}

interface SheetsProps {
  round: ScoringRound;
  barriers: ReadonlyMap<string, Barrier>;
  initial: Sheet;
}

function Sheets({ round, barriers, initial }: SheetsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [sheet, setSheet] = useState(initial);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const change = (name: string, given: Given) => {
    setSaved(false);
    setSheet({ ...sheet, [name]: given });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    try {
      await call(ScoringRoundService.method.assessBarriers, {
        name: round.name,
        scores: round.barriers.map((name) => ({ barrier: name, ...sheet[name] })),
      });
      await client.invalidateQueries({ queryKey: ['scoringRounds'] });
      await client.invalidateQueries({ queryKey: ['ownAssessments'] });
      setSaved(true);
      announce(t('form.savedNow'));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form className="nzd-form" onSubmit={(event) => void save(event)}>
      <p className="nzd-small">
        <Icon name="it-lock" size="xs" /> {t('barriers.round.hidden')}
      </p>
      <ProblemNotice error={problem} />
      {round.barriers.map((name) => (
        <OneBarrier
          key={name}
          name={name}
          barrier={barriers.get(name)}
          criteria={asked(barriers.get(name), round.method)}
          given={sheet[name] ?? {}}
          onChange={(given) => change(name, given)}
        />
      ))}
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {t('barriers.round.save')}
        </button>
        {saved && (
          <p className="nzd-saved" role="status">
            <Icon name="it-check-circle" colour="success" /> {t('form.savedNow')}
          </p>
        )}
      </div>
    </form>
  );
}

interface OneBarrierProps {
  name: string;
  barrier: Barrier | undefined;
  criteria: readonly CriterionKey[];
  given: Given;
  onChange: (given: Given) => void;
}

function OneBarrier({ name, barrier, criteria, given, onChange }: OneBarrierProps) {
  const { t } = useTranslation();
  return (
    <section className="nzd-card nzd-assessment" aria-label={barrier?.title ?? t('barriers.one')}>
      <h2>{barrier ? <BarrierLink barrier={barrier} /> : t('barriers.one')}</h2>
      {criteria.map((criterion) => (
        <fieldset key={criterion} className="nzd-scale">
          <legend>
            {t(`barriers.criterion.${criterion.toUpperCase()}`)}{' '}
            <span className="nzd-small">{t(`barriers.criterionHelp.${criterion}`)}</span>
          </legend>
          {[...scale, 0].map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={`${name}-${criterion}`}
                checked={(given[criterion] ?? 0) === value}
                onChange={() => onChange(withScore(given, criterion, value))}
              />
              <span>{value === 0 ? t('barriers.round.noScore') : value}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <label className="nzd-note">
        {t('barriers.round.note')}
        <input
          className="form-control"
          maxLength={1000}
          value={given.note ?? ''}
          onChange={(event) => onChange({ ...given, note: event.target.value })}
        />
      </label>
    </section>
  );
}
