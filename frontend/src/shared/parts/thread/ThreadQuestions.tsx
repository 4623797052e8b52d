import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadEnd, ThreadStep } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import {
  GetThreadWalkRequest_Question,
  ThreadService,
} from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { useCall } from '@shared/api/use-call';
import { Skeleton } from '@shared/ui/Skeleton';
import { ProblemNotice } from '../ProblemNotice';
import { ThreadEndLine } from './ThreadEndLine';
import { useThreadWords } from './use-thread-words';

const questions = ['WHY', 'WHAT_RESTS', 'WHO_ELSE'] as const;
type Question = (typeof questions)[number];

/** One click: why it is so, what rests on it, who else met it. */
export function ThreadQuestions({ object }: { object: ThreadEnd }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Question>();
  return (
    <div className="nzd-thread-questions">
      <h3>{t('thread.questions')}</h3>
      <div className="nzd-thread-asks">
        {questions.map((question) => (
          <button
            key={question}
            type="button"
            className={`btn btn-sm ${asked === question ? 'btn-primary' : 'btn-outline-primary'}`}
            aria-pressed={asked === question}
            onClick={() => setAsked(asked === question ? undefined : question)}
          >
            {t([`thread.question.${question}.${object.collection}`, `thread.question.${question}.any`])}
          </button>
        ))}
      </div>
      {asked && <Answer object={object} question={asked} />}
    </div>
  );
}

function Answer({ object, question }: { object: ThreadEnd; question: Question }) {
  const { t } = useTranslation();
  const walk = useCall('thread', ThreadService.method.getThreadWalk, {
    resource: object.name,
    question: GetThreadWalkRequest_Question[question],
  });
  const steps = walk.data?.steps ?? [];
  return (
    <div aria-live="polite">
      {walk.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={walk.error} onRetry={() => void walk.refetch()} />
      {walk.data && steps.length === 0 && <p className="nzd-small">{t(`thread.none.${question}`)}</p>}
      {steps.length > 0 && (
        <ol className="nzd-thread-walk">
          {inOrder(steps, object.name).map((step) => (
            <WalkStep key={step.end?.name} step={step} />
          ))}
        </ol>
      )}
      {walk.data?.more && <p className="nzd-small">{t('thread.walkMore')}</p>}
    </div>
  );
}

function WalkStep({ step }: { step: ThreadStep }) {
  const { t } = useTranslation();
  const words = useThreadWords();
  return (
    <li className={`nzd-thread-step nzd-thread-step-${Math.min(step.distance, 4)}`}>
      <span className="nzd-thread-relation">
        {words.relation(step.relation, step.direction)}
        <span className="visually-hidden">, {t('thread.distance', { count: step.distance })}</span>
      </span>
      {step.end && <ThreadEndLine end={step.end} />}
    </li>
  );
}

/** Each step under the one it was reached from. */
function inOrder(steps: readonly ThreadStep[], start: string): readonly ThreadStep[] {
  const under = (from: string): ThreadStep[] =>
    steps.filter((step) => step.from === from).flatMap((step) => [step, ...under(step.end?.name ?? '-')]);
  const placed = under(start);
  return placed.length === steps.length ? placed : steps;
}
