import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { AvailableAction } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Icon } from '@shared/ui/Icon';
import type { Editing } from '../model/use-theory';

const withReason = new Set(['revise', 'close']);

function take(theory: Theory, action: string, reason: string): Promise<Theory> {
  const seen = { name: theory.name, etag: theory.etag };
  switch (action) {
    case 'baseline':
      return call(TheoryService.method.baselineTheory, seen);
    case 'revise':
      return call(TheoryService.method.reviseTheory, { ...seen, reason });
    case 'fix':
      return call(TheoryService.method.fixTheory, seen);
    default:
      return call(TheoryService.method.closeTheory, { ...seen, reason });
  }
}

/** The next steps in the life of the model, each with what is missing for it. */
export function LifePanel({ theory, editing }: { theory: Theory; editing: Editing }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const run = async (action: string, reason: string) => {
    setProblem(undefined);
    setAsking(undefined);
    try {
      editing.show(await take(theory, action, reason));
    } catch (error) {
      setProblem(error);
    }
  };
  if (theory.availableActions.length === 0) return null;
  return (
    <section className="nzd-card" aria-labelledby="theory-life">
      <h2 id="theory-life">{t('theories.nextStep')}</h2>
      <ProblemNotice error={problem} />
      {theory.availableActions.map((action) => (
        <Step
          key={action.action}
          action={action}
          onTake={() =>
            withReason.has(action.action) ? setAsking(action.action) : void run(action.action, '')
          }
        />
      ))}
      <Dialog
        title={asking ? t(`theories.action.${asking}.title`) : ''}
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
      >
        {asking && <ReasonForm onGive={(reason) => void run(asking, reason)} />}
      </Dialog>
    </section>
  );
}

function Step({ action, onTake }: { action: AvailableAction; onTake: () => void }) {
  const { t } = useTranslation();
  const isOpen = action.missing.length === 0;
  return (
    <div className="nzd-theory-step">
      <button
        type="button"
        className={action.action === 'close' ? 'btn btn-outline-primary btn-sm' : 'btn btn-primary btn-sm'}
        disabled={!isOpen}
        onClick={onTake}
      >
        {t(`theories.action.${action.action}.title`)}
      </button>
      <p className="nzd-small">{t(`theories.action.${action.action}.why`)}</p>
      {!isOpen && (
        <ul className="nzd-theory-findings">
          {action.missing.map((guard) => (
            <li key={guard}>
              <Icon name="it-warning-circle" size="xs" /> {t(`theories.guard.${guard}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ReasonForm({ onGive }: { onGive: (reason: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <form
      className="nzd-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onGive(reason.trim());
      }}
    >
      <div className="nzd-field">
        <label htmlFor={id}>
          {t('theories.reason')} <span className="nzd-required">({t('form.required')})</span>
        </label>
        <textarea
          id={id}
          className="form-control"
          rows={3}
          maxLength={1000}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={reason.trim() === ''}>
          {t('theories.confirm')}
        </button>
      </div>
    </form>
  );
}
