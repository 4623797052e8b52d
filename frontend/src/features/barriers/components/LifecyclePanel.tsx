import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailableAction, LifecycleStep } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { FormField } from '@shared/ui/FormField';
import { Icon } from '@shared/ui/Icon';
import { Moment } from '@shared/ui/Moment';
import { Stepper } from '@shared/ui/Stepper';
import { stepsAlong } from '@shared/ui/steps';

interface LifecyclePanelProps {
  /** Which life cycle: the group of its texts. */
  kind: 'barrier' | 'round' | 'common';
  state: string;
  /** The states that lead on, in order; an end stands behind them. */
  path: readonly string[];
  steps: readonly LifecycleStep[];
  actions: readonly AvailableAction[];
  /** Actions that need a reason. */
  reasons: ReadonlySet<string>;
  onStep: (action: string, reason: string) => Promise<void>;
}

/** Where something stands, what is missing for the next step, who may take it, and what happened so far. */
export function LifecyclePanel({ kind, state, path, steps, actions, reasons, onStep }: LifecyclePanelProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const run = async (action: string) => {
    setProblem(undefined);
    if (reasons.has(action)) {
      setAsked(action);
      return;
    }
    try {
      await onStep(action, '');
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <section className="nzd-lifecycle" aria-labelledby="lifecycle-title">
      <h2 id="lifecycle-title">{t('barriers.life.title')}</h2>
      <Stepper
        label={t('barriers.life.title')}
        steps={stepsAlong(path, state, (one) =>
          t(kind === 'barrier' ? `barriers.state.${one}` : `barriers.${kind}State.${one}`),
        )}
      />
      {actions.length === 0 ? (
        <p className="nzd-small">{t('barriers.life.nothing')}</p>
      ) : (
        <ul className="nzd-actions">
          {actions.map((action) => (
            <ActionLine
              key={action.action}
              kind={kind}
              action={action}
              onRun={() => void run(action.action)}
            />
          ))}
        </ul>
      )}
      <ProblemNotice error={problem} />
      <StepLog kind={kind} steps={steps} />
      <ReasonDialog
        title={asked ? t(`barriers.action.${kind}.${asked}`) : ''}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        onSubmit={async (reason) => {
          await onStep(asked ?? '', reason);
          setAsked(undefined);
        }}
      />
    </section>
  );
}

function ActionLine({
  kind,
  action,
  onRun,
}: {
  kind: LifecyclePanelProps['kind'];
  action: AvailableAction;
  onRun: () => void;
}) {
  const { t } = useTranslation();
  const ready = action.missing.length === 0;
  const why = useId();
  return (
    <li>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={!ready}
        onClick={onRun}
        {...(!ready && { 'aria-describedby': why })}
      >
        {t(`barriers.action.${kind}.${action.action}`)}
      </button>
      {!ready && (
        <ul id={why} className="nzd-small nzd-missing">
          {action.missing.map((guard) => (
            <li key={guard}>
              <Icon name="it-minus-circle" size="xs" /> {t(`barriers.guard.${guard}`)}
            </li>
          ))}
        </ul>
      )}
      <p className="nzd-small">
        {t('barriers.life.who', { who: action.roles.map((role) => t(`role.${role}`)).join(', ') })}
      </p>
    </li>
  );
}

function StepLog({ kind, steps }: Pick<LifecyclePanelProps, 'kind' | 'steps'>) {
  const { t } = useTranslation();
  const words = useEntryWords();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t('barriers.life.log')}</h3>
      <ol className="nzd-step-log">
        {[...steps].reverse().map((step) => (
          <li key={`${step.action}-${step.stepTime?.seconds.toString() ?? ''}-${step.toState}`}>
            <strong>{t(`barriers.action.${kind}.${step.action}`)}</strong> · {words.actor(step.actor)}{' '}
            {step.stepTime && <Moment at={timestampDate(step.stepTime)} />}
            {step.reason && <span className="nzd-quote">«{step.reason}»</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Asks why before something is done that must be explained. */
export function ReasonDialog({
  title,
  open,
  onClose,
  onSubmit,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  onSubmit: (reason: string) => Promise<void>;
}) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <ReasonForm title={title} onClose={onClose} onSubmit={onSubmit} />
    </Dialog>
  );
}

function ReasonForm({
  title,
  onClose,
  onSubmit,
}: {
  title: string;
  onClose: () => void;
  onSubmit: (reason: string) => Promise<void>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim().length < 3);
    if (reason.trim().length < 3) return;
    try {
      await onSubmit(reason.trim());
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form className="nzd-form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={problem} />
      <FormField
        id={id}
        label={t('barriers.life.reason')}
        help={t('barriers.life.reasonHelp')}
        error={missing ? t('reason.REASON_NEEDED') : undefined}
        required
      >
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={4}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {title}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
