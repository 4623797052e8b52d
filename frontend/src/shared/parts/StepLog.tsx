import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import type { LifecycleStep } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import { isSubject } from '@shared/model/person-names';
import { Moment } from '@shared/ui/Moment';
import { useEntryWords } from './use-entry-words';

/** The steps taken so far, newest first: what, by whom, when and why. */
export function StepLog({ steps }: { steps: readonly LifecycleStep[] }) {
  const { t } = useTranslation();
  const words = useEntryWords(steps);
  if (steps.length === 0) return null;
  return (
    <details className="nzd-step-log">
      <summary>{t('lifecycle.log', { count: steps.length })}</summary>
      <ol>
        {[...steps].reverse().map((step) => (
          <li key={`${step.action}-${step.stepTime?.seconds ?? ''}-${step.toState}`}>
            <strong>{words.kind(step.action)}</strong> ·{' '}
            {isSubject(step.actor) ? words.actor(step.actor) : t('lifecycle.byItself')}{' '}
            {step.stepTime && <Moment at={timestampDate(step.stepTime)} />}
            {step.reason && <span className="nzd-quote">«{step.reason}»</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
