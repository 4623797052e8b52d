import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Decision_State, type Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Declaration_Interest } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { FormField } from '@shared/ui/FormField';
import { interestCode, isAnswered, isDeclarable } from '../model/decision';
import { useDecisionAct } from '../model/use-decision-act';
import { useOwnSeat } from '../model/use-own-seat';
import { BallotForm } from './BallotForm';

const interests = [
  Declaration_Interest.NONE,
  Declaration_Interest.FINANCIAL,
  Declaration_Interest.PROPERTY,
  Declaration_Interest.OFFICE,
  Declaration_Interest.OTHER,
] as const;

/** What is asked of the person's own seat now. */
export function OwnSeatPanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const seat = useOwnSeat(decision.team);
  const { act, busy, failure } = useDecisionAct();
  if (!seat) return null;
  const base = { name: decision.name, seat: seat.seat };
  const declared = decision.declarations.find((one) => one.seat === seat.seat);
  const hasConflict = declared !== undefined && declared.interest !== Declaration_Interest.NONE;
  const consented = decision.consents.some((one) => one.seat === seat.seat);
  const isOpen = decision.state === Decision_State.CONSENT_OPEN;
  const isVoting = decision.state === Decision_State.VOTING;
  if (!isDeclarable(decision.state) && !isVoting && !isAnswered(decision.state)) return null;
  return (
    <section className="nzd-card nzd-own-seat" aria-labelledby="own-title">
      <h2 id="own-title">{t(seat.deputy ? 'decisions.ownTitleDeputy' : 'decisions.ownTitle')}</h2>
      <ProblemNotice error={failure} />
      {isDeclarable(decision.state) && (
        <Declare
          key={declared?.interest ?? 0}
          declared={declared?.interest}
          busy={busy}
          onDeclare={(interest) =>
            void act(() => call(DecisionService.method.declareInterest, { ...base, interest }))
          }
        />
      )}
      {isOpen && !hasConflict && !consented && (
        <>
          <p>{t('decisions.consentHelp')}</p>
          <button
            type="button"
            className="btn btn-primary btn-sm"
            disabled={busy}
            onClick={() => void act(() => call(DecisionService.method.consentToDecision, base))}
          >
            {t('decisions.consent')}
          </button>
        </>
      )}
      {isOpen && consented && <p role="status">{t('decisions.consentGiven')}</p>}
      {(isOpen || isVoting) && hasConflict && <p>{t('decisions.conflictMeans')}</p>}
      {isVoting && !hasConflict && <BallotForm decision={decision} seat={seat.seat} />}
      {isAnswered(decision.state) && (
        <DissentForm
          busy={busy}
          onState={(statement) => act(() => call(DecisionService.method.addDissent, { ...base, statement }))}
        />
      )}
    </section>
  );
}

interface DeclareProps {
  declared: Declaration_Interest | undefined;
  busy: boolean;
  onDeclare: (interest: Declaration_Interest) => void;
}

function Declare({ declared, busy, onDeclare }: DeclareProps) {
  const { t } = useTranslation();
  const [interest, setInterest] = useState<Declaration_Interest>(declared ?? Declaration_Interest.NONE);
  return (
    <fieldset className="nzd-declare">
      <legend>{t('decisions.declareTitle')}</legend>
      <p className="nzd-small">{t('decisions.declareHelp')}</p>
      {interests.map((one) => (
        <label key={one} className="nzd-radio">
          <input type="radio" name="interest" checked={interest === one} onChange={() => setInterest(one)} />{' '}
          {t(`decisionInterest.${interestCode(one)}`)}
        </label>
      ))}
      <button
        type="button"
        className={declared ? 'btn btn-outline-primary btn-sm' : 'btn btn-primary btn-sm'}
        disabled={busy || interest === declared}
        onClick={() => onDeclare(interest)}
      >
        {t(declared ? 'decisions.declareChange' : 'decisions.declare')}
      </button>
    </fieldset>
  );
}

function DissentForm({ busy, onState }: { busy: boolean; onState: (statement: string) => Promise<boolean> }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{t('decisions.dissentTitle')}</summary>
      <FormField id="dissent" label={t('decisions.dissentField')} help={t('decisions.dissentHelp')}>
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={3}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={busy || text.trim() === ''}
        onClick={() => void onState(text.trim()).then((done) => done && setText(''))}
      >
        {t('decisions.dissent')}
      </button>
    </details>
  );
}
