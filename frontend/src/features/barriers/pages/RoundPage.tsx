import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import type { ScoringRound } from '@shared/api/gen/nzd/barriers/v1/scoring_round_pb';
import { ScoringRoundService } from '@shared/api/gen/nzd/barriers/v1/scoring_round_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay } from '@shared/format/format';
import { reasonField, type Values } from '@shared/model/asked-fields';
import { LifePanel } from '@shared/parts/LifePanel';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { stepsAlong } from '@shared/ui/steps';
import { AssessmentForm } from '../components/AssessmentForm';
import { BarrierLink } from '../components/BarrierWords';
import { RoundState } from '../components/RoundState';
import { ScoreFacts } from '../components/ScoreFacts';
import { mayAssess, methodCode } from '../model/barrier';
import { roundWords } from '../model/life';

const cancels = (action: string) => action === 'cancel';
const changes = ['scoringRounds', 'barriers'];
const path = ['open', 'closed'] as const;

export function RoundPage() {
  const { t } = useTranslation();
  const { city = '', round = '' } = useParams();
  const name = `cities/${city}/scoringRounds/${round}`;
  const query = useCall('scoringRounds', ScoringRoundService.method.getScoringRound, { name });
  const list = useCall('barriers', BarrierService.method.listBarriers, {
    parent: `cities/${city}`,
    pageSize: 200,
  });
  if (list.isPending) return <Skeleton lines={8} />;
  const all = new Map((list.data?.barriers ?? []).map((one) => [one.name, one]));
  return (
    <ReadPage query={query} title={t('barriers.round.one')}>
      {(found) => <Loaded round={found} barriers={all} city={city} />}
    </ReadPage>
  );
}

interface LoadedProps {
  round: ScoringRound;
  barriers: ReadonlyMap<string, Barrier>;
  city: string;
}

function Loaded({ round, barriers, city }: LoadedProps) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const step = (action: string, values: Values) => {
    const request = { name: round.name, etag: round.etag, reason: values['reason'] ?? '' };
    return action === 'close'
      ? call(ScoringRoundService.method.closeScoringRound, request)
      : call(ScoringRoundService.method.cancelScoringRound, request);
  };
  const base = `/citta/${city}/barriere`;
  return (
    <>
      <PageHeader
        title={round.title}
        purpose={t('barriers.round.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: base },
          { label: t('barriers.tab.rounds'), to: `${base}/valutazioni` },
          { label: round.title },
        ]}
        badge={<RoundState state={round.state} />}
      />
      <div className="nzd-object">
        <div>
          {round.state === 'open' &&
            (mayAssess(roles) ? (
              <AssessmentForm round={round} barriers={barriers} />
            ) : (
              <p>{t('barriers.round.notForYou')}</p>
            ))}
          {round.state === 'closed' && <Results round={round} barriers={barriers} />}
          {round.state === 'cancelled' && <p>{t('barriers.round.cancelled')}</p>}
        </div>
        <div>
          <p>{t('barriers.round.given', { count: round.assessors })}</p>
          <p className="nzd-small">
            {t(`barriers.method.${methodCode(round.method)}`)}
            {round.dueDay && <> · {t('barriers.round.due', { day: formatDay(round.dueDay) })}</>}
          </p>
          <LifePanel
            title={t('barriers.life.title')}
            words={roundWords}
            way={stepsAlong(path, round.state, (state) => t(`barriers.roundState.${state}`))}
            actions={round.availableActions}
            log={round.steps}
            asks={(action) => (cancels(action) ? [reasonField] : [])}
            ends={cancels}
            changes={changes}
            onTake={step}
          />
          <Thread resource={round.name} />
        </div>
      </div>
      <ResourceHistory resource={round.name} />
    </>
  );
}

function Results({ round, barriers }: Pick<LoadedProps, 'round' | 'barriers'>) {
  const { t } = useTranslation();
  const notes = round.assessments.flatMap((one) => one.scores.filter((score) => score.note));
  return (
    <>
      {round.results.map((result) => {
        const barrier = barriers.get(result.barrier);
        return (
          <section key={result.barrier} className="nzd-section">
            <h2>{barrier ? <BarrierLink barrier={barrier} /> : t('barriers.one')}</h2>
            {result.score && <ScoreFacts score={result.score} />}
            <ul>
              {notes
                .filter((note) => note.barrier === result.barrier)
                .map((note) => (
                  <li key={note.note} className="nzd-quote">
                    «{note.note}»
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
