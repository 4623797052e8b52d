import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { call } from '@shared/api/call';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Choice, type Ballot } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { useCall } from '@shared/api/use-call';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { FormField } from '@shared/ui/FormField';
import { Icon } from '@shared/ui/Icon';
import { Moment } from '@shared/ui/Moment';
import { Skeleton } from '@shared/ui/Skeleton';
import { choiceCode } from '../model/decision';
import { useDecisionAct } from '../model/use-decision-act';

const choices = [Choice.FOR, Choice.AGAINST, Choice.ABSTAIN] as const;

/** The ballot of the person's seat; nobody else reads it before the vote is closed. */
export function BallotForm({ decision, seat }: { decision: Decision; seat: string }) {
  const { t } = useTranslation();
  const own = useCall('decisions', DecisionService.method.getOwnBallots, { name: decision.name });
  if (own.isPending) return <Skeleton lines={3} />;
  if (!own.data) return <ProblemNotice error={own.error} onRetry={() => void own.refetch()} />;
  const cast = own.data.ballots.find((ballot) => ballot.seat === seat);
  return (
    <>
      <p className="nzd-small">
        <Icon name="it-lock" size="xs" /> {t('decisions.ballotHidden')}
      </p>
      {cast && <Cast ballot={cast} />}
      <Choose key={cast?.choice ?? 0} decision={decision} seat={seat} cast={cast} />
    </>
  );
}

function Cast({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="nzd-saved">
      <Icon name="it-check-circle" colour="success" />{' '}
      {t('decisions.ballotCast', { choice: t(`decisionChoice.${choiceCode(ballot.choice)}`) })}{' '}
      {ballot.castTime && <Moment at={timestampDate(ballot.castTime)} />}
    </p>
  );
}

interface ChooseProps {
  decision: Decision;
  seat: string;
  cast: Ballot | undefined;
}

function Choose({ decision, seat, cast }: ChooseProps) {
  const { t } = useTranslation();
  const { act, busy, failure } = useDecisionAct();
  const [choice, setChoice] = useState<Choice>(cast?.choice ?? Choice.UNSPECIFIED);
  const [reason, setReason] = useState(cast?.reason ?? '');
  return (
    <form
      className="nzd-ballot"
      onSubmit={(event) => {
        event.preventDefault();
        void act(() =>
          call(DecisionService.method.castBallot, {
            name: decision.name,
            seat,
            choice,
            reason: reason.trim(),
          }),
        );
      }}
    >
      <ProblemNotice error={failure} />
      <fieldset>
        <legend>{t('decisions.ballotTitle')}</legend>
        {choices.map((one) => (
          <label key={one} className="nzd-radio">
            <input type="radio" name="choice" checked={choice === one} onChange={() => setChoice(one)} />{' '}
            {t(`decisionChoice.${choiceCode(one)}`)}
          </label>
        ))}
      </fieldset>
      <FormField
        id="ballot-reason"
        label={t('decisions.ballotReason')}
        help={t('decisions.ballotReasonHelp')}
      >
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      <button type="submit" className="btn btn-primary" disabled={busy || choice === Choice.UNSPECIFIED}>
        {t(cast ? 'decisions.ballotChange' : 'decisions.ballotSend')}
      </button>
    </form>
  );
}
