import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailableAction, LifecycleStep } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import type { AskedField, Values } from '@shared/model/asked-fields';
import { announce } from '@shared/ui/announcer';
import { Stepper } from '@shared/ui/Stepper';
import type { Step } from '@shared/ui/steps';
import { FieldsDialog } from './FieldsDialog';
import type { LifeWords } from './life-words';
import { NextActions } from './NextActions';
import { ProblemNotice } from './ProblemNotice';
import { StepLog } from './StepLog';

interface LifePanelProps {
  title: string;
  words: LifeWords;
  /** The states on the way; without them only the steps are shown. */
  way?: readonly Step[];
  actions: readonly AvailableAction[];
  log: readonly LifecycleStep[];
  /** What a step asks for before it is taken. */
  asks?: (action: string) => readonly AskedField[];
  ends?: (action: string) => boolean;
  /** What is read again after a step, taken or refused. */
  changes: readonly string[];
  onTake: (action: string, values: Values) => Promise<unknown>;
  children?: ReactNode;
}

const nothing = () => [];
const never = () => false;

/** Where something stands, what may be done and what is missing for it, and what happened so far. */
export function LifePanel(props: LifePanelProps) {
  const { title, words, way, actions, log, asks = nothing, ends = never, changes, onTake, children } = props;
  const { t } = useTranslation();
  const client = useQueryClient();
  const id = useId();
  const [asked, setAsked] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const take = async (action: string, values: Values) => {
    try {
      await onTake(action, values);
      announce(t('form.savedNow'));
    } finally {
      for (const key of [...changes, 'activity']) await client.invalidateQueries({ queryKey: [key] });
    }
  };
  const begin = async (action: string) => {
    setProblem(undefined);
    if (asks(action).length > 0) {
      setAsked(action);
      return;
    }
    setBusy(true);
    await take(action, {}).catch(setProblem);
    setBusy(false);
  };
  return (
    <section className="nzd-card nzd-lifecycle" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {way && <Stepper label={title} steps={way} />}
      {children}
      <ProblemNotice error={problem} />
      <NextActions
        actions={actions}
        words={words}
        ends={ends}
        busy={busy}
        onTake={(action) => void begin(action)}
      />
      <StepLog steps={log} />
      {asked && (
        <FieldsDialog
          key={asked}
          title={t(`${words.action}.${asked}`)}
          explanation={
            words.help && t([`${words.help}.${asked}`, `${words.help}.other`], { defaultValue: '' })
          }
          submitLabel={t(words.confirm ?? `${words.action}.${asked}`)}
          fields={asks(asked)}
          texts={words.field}
          onSend={(values) => take(asked, values)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
