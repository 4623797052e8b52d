import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import type { BenchResult, VoteResult } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';
import { Icon } from '@shared/ui/Icon';
import { StateBadge } from '@shared/ui/StateBadge';
import { benchCode, choiceCode, mayPropose, ruleCode } from '../model/decision';
import { useOrganisationNames } from '../model/use-organisation-names';

/** How the vote came to its answer, bench by bench and step by step. */
export function ResultPanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { result } = decision;
  if (!result) return null;
  return (
    <section className="nzd-section" aria-labelledby="result-title">
      <h2 id="result-title">
        {t('decisions.result')} <Outcome result={result} />
      </h2>
      <div className="nzd-benches">
        {result.benches.map((bench) => (
          <BenchSteps key={bench.bench} bench={bench} />
        ))}
      </div>
      <p className="nzd-small nzd-hash">
        {t('decisions.boxHash')} {result.ballotBoxSha256}
      </p>
      <BallotList decision={decision} />
    </section>
  );
}

function Outcome({ result }: { result: VoteResult }) {
  const { t } = useTranslation();
  if (!result.quorumReached) return <StateBadge tone="warn">{t('decisions.noQuorum')}</StateBadge>;
  return result.carried ? (
    <StateBadge tone="ok">{t('decisions.carried')}</StateBadge>
  ) : (
    <StateBadge tone="no">{t('decisions.notCarried')}</StateBadge>
  );
}

function BenchSteps({ bench }: { bench: BenchResult }) {
  const { t } = useTranslation();
  const steps = [
    t('decisions.resultSeats', { count: bench.votingSeats }),
    t('decisions.resultConflicts', { count: bench.conflicts }),
    t('decisions.resultQuorum', { count: bench.quorum }),
    t('decisions.resultBallots', { count: bench.ballots }),
    t('decisions.resultChoices', {
      inFavour: bench.inFavour,
      against: bench.against,
      abstentions: bench.abstentions,
    }),
    t('decisions.resultRule', { rule: t(`decisionRule.${ruleCode(bench.rule)}`) }),
  ];
  return (
    <div className="nzd-card">
      <h3>{t(`decisionBench.${benchCode(bench.bench)}`)}</h3>
      <ol className="nzd-result-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <Icon name={bench.quorumReached ? 'it-check-circle' : 'it-ban'} size="xs" />{' '}
        {t(bench.quorumReached ? 'decisions.quorumReached' : 'decisions.quorumMissing')}
        <br />
        <Icon name={bench.carried ? 'it-check-circle' : 'it-ban'} size="xs" />{' '}
        {t(bench.carried ? 'decisions.benchCarries' : 'decisions.benchCarriesNot')}
      </p>
    </div>
  );
}

/** The ballots, for those who may know them; nobody may before the vote is closed. */
export function BallotList({ decision, open = false }: { decision: Decision; open?: boolean }) {
  const { t } = useTranslation();
  const may = mayPropose(useRoles(cityOf(decision.name)));
  const ballots = useCall(
    'decisions',
    DecisionService.method.getBallots,
    { name: decision.name },
    { enabled: may },
  );
  const nameOf = useOrganisationNames(decision.seats.map((seat) => seat.organisation));
  const all = ballots.data?.ballots ?? [];
  if (all.length === 0) return null;
  const organisation = (seat: string) =>
    nameOf(decision.seats.find((one) => one.seat === seat)?.organisation ?? '');
  return (
    <details open={open}>
      <summary>{t('decisions.ballots', { count: all.length })}</summary>
      <ul className="nzd-ballots">
        {all.map((ballot) => (
          <li key={ballot.seat}>
            <strong>{organisation(ballot.seat)}</strong>: {t(`decisionChoice.${choiceCode(ballot.choice)}`)}
            {ballot.byDeputy && <span className="nzd-small"> {t('decisions.byDeputy')}</span>}
            {ballot.reason && <p className="nzd-small">{ballot.reason}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
