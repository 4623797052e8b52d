import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import type { Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { callOptions } from '@shared/api/use-call';
import { formatDay } from '@shared/format/format';
import { collectionOf, lastPart } from '@shared/model/names';
import { StateBadge } from '@shared/ui/StateBadge';
import { benchCode, decisionPage, ruleCode, stateCode, stateTone } from '../model/decision';
import { useDecisionEvidence } from '../model/use-evidence-titles';
import { useOrganisationNames } from '../model/use-organisation-names';
import { BallotList } from './ResultPanel';

/** What became of each decision of the agenda: the service tells results and votes once a vote is closed. */
export function MeetingOutcomes({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const names = meeting.agenda.map((item) => item.decision).filter((name) => name !== '');
  const decisions = useQueries({
    queries: names.map((name) => callOptions('decisions', DecisionService.method.getDecision, { name })),
  });
  const found = decisions.flatMap(({ data }) => (data ? [data] : []));
  if (found.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{t('meetings.outcomes')}</h2>
      {found.map((decision) => (
        <Outcome key={decision.name} decision={decision} />
      ))}
    </section>
  );
}

function Outcome({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const titleOf = useDecisionEvidence(decision);
  const nameOf = useOrganisationNames(decision.seats.map((seat) => seat.organisation));
  const seatName = (seat: string) =>
    nameOf(decision.seats.find((one) => one.seat === seat)?.organisation ?? '');
  return (
    <article className="nzd-card">
      <h3>
        <Link to={decisionPage(decision.name)}>{decision.title}</Link>{' '}
        <StateBadge tone={stateTone(decision.state)}>
          {t(`decisionState.${stateCode(decision.state)}`)}
        </StateBadge>
      </h3>
      <p>
        <strong>{t('decisions.proposal')}:</strong> {decision.proposal}
      </p>
      {decision.evidence.length > 0 && (
        <>
          <p>{t('decisions.evidence')}:</p>
          <ul>
            {decision.evidence.map(({ target, district }) => (
              <li key={`${target}${district}`}>
                {t(`activity.collection.${collectionOf(target)}`)}: {titleOf(target) || lastPart(target)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Votes decision={decision} />
      {decision.adoptedDay && <p>{t('meetings.adoptedOn', { day: formatDay(decision.adoptedDay) })}</p>}
      {decision.dissents.map((dissent) => (
        <p key={`${dissent.seat}${dissent.statement}`}>
          {t('decisions.dissentBy', { who: seatName(dissent.seat) })} {dissent.statement}
        </p>
      ))}
    </article>
  );
}

function Votes({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { result } = decision;
  if (!result) return <p className="nzd-small">{t('meetings.noResult')}</p>;
  return (
    <>
      <ul>
        {result.benches.map((bench) => (
          <li key={bench.bench}>
            <strong>{t(`decisionBench.${benchCode(bench.bench)}`)}</strong>:{' '}
            {[
              t('decisions.resultSeats', { count: bench.votingSeats }),
              t('decisions.resultConflicts', { count: bench.conflicts }),
              t('decisions.resultBallots', { count: bench.ballots }),
              t(bench.quorumReached ? 'decisions.quorumReached' : 'decisions.quorumMissing'),
              t('decisions.resultChoices', {
                inFavour: bench.inFavour,
                against: bench.against,
                abstentions: bench.abstentions,
              }),
              t('decisions.resultRule', { rule: t(`decisionRule.${ruleCode(bench.rule)}`) }),
              t(bench.carried ? 'decisions.benchCarries' : 'decisions.benchCarriesNot'),
            ].join('; ')}
          </li>
        ))}
      </ul>
      <BallotList decision={decision} open />
    </>
  );
}
