import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Decision_State, type Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Bench, type VotingSeat } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';
import { Icon } from '@shared/ui/Icon';
import { benchCode, interestCode, mayPropose } from '../model/decision';
import { useOrganisationNames } from '../model/use-organisation-names';
import { useOwnSeat } from '../model/use-own-seat';

/** Who answers, bench by bench: declarations, consents and whose ballots are in. */
export function SeatsPanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const roles = useRoles(cityOf(decision.name));
  const isVoting = decision.state === Decision_State.VOTING;
  const ballots = useCall(
    'decisions',
    DecisionService.method.getOwnBallots,
    { name: decision.name },
    { enabled: isVoting && mayPropose(roles), refetchInterval: isVoting ? 10_000 : false },
  );
  const seatsIn = isVoting ? (ballots.data?.seatsIn ?? []) : [];
  const client = useQueryClient();
  const count = seatsIn.length;
  // Others' ballots are told to nobody: with the last one the vote can be closed, so the decision is read again.
  useEffect(() => {
    if (count > 0) void client.invalidateQueries({ queryKey: ['decisions'] });
  }, [client, count]);
  if (decision.seats.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="seats-title">
      <h2 id="seats-title">{t('decisions.seats')}</h2>
      <div className="nzd-benches">
        {[Bench.CITY, Bench.DISTRICT].map((bench) => (
          <BenchList key={bench} decision={decision} bench={bench} seatsIn={seatsIn} />
        ))}
      </div>
    </section>
  );
}

function BenchList({
  decision,
  bench,
  seatsIn,
}: {
  decision: Decision;
  bench: Bench;
  seatsIn: readonly string[];
}) {
  const { t } = useTranslation();
  const seats = decision.seats.filter((seat) => seat.bench === bench);
  const nameOf = useOrganisationNames(seats.map((seat) => seat.organisation));
  const own = useOwnSeat(decision.team);
  const isVoting = decision.state === Decision_State.VOTING;
  const count = seats.filter((seat) => seatsIn.includes(seat.seat)).length;
  return (
    <div>
      <h3>{t(`decisionBench.${benchCode(bench)}`)}</h3>
      {isVoting && (
        <p className="nzd-small" role="status">
          {t('decisions.ballotsIn', { count, all: seats.length })}
        </p>
      )}
      <ul className="nzd-seats">
        {seats.map((seat) => (
          <li key={seat.seat}>
            <strong>{nameOf(seat.organisation)}</strong>
            {own?.seat === seat.seat && <span className="nzd-small"> {t('decisions.ownSeat')}</span>}
            <SeatFacts decision={decision} seat={seat} isIn={seatsIn.includes(seat.seat)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SeatFacts({ decision, seat, isIn }: { decision: Decision; seat: VotingSeat; isIn: boolean }) {
  const { t } = useTranslation();
  const declaration = decision.declarations.find((one) => one.seat === seat.seat);
  const consented = decision.consents.some((one) => one.seat === seat.seat);
  const objected = decision.objection?.seat === seat.seat;
  const interest = declaration ? interestCode(declaration.interest) : 'UNSPECIFIED';
  const facts: readonly (readonly [
    boolean,
    'it-check-circle' | 'it-minus-circle' | 'it-warning-circle',
    string,
  ])[] = [
    [
      true,
      declaration ? (interest === 'NONE' ? 'it-check-circle' : 'it-warning-circle') : 'it-minus-circle',
      t(`decisionInterest.${interest}`),
    ],
    [consented, 'it-check-circle', t('decisions.consented')],
    [objected, 'it-warning-circle', t('decisions.objected')],
    [isIn, 'it-check-circle', t('decisions.hasVoted')],
  ];
  return (
    <ul className="nzd-seat-facts">
      {facts
        .filter(([shown]) => shown)
        .map(([, icon, text]) => (
          <li key={text}>
            <Icon name={icon} size="xs" /> {text}
          </li>
        ))}
    </ul>
  );
}
