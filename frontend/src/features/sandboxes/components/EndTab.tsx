import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { formatDay } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { Moment } from '@shared/ui/Moment';
import { dateOf, verdictCode } from '../model/sandbox';
import { TextFacts } from './TextFacts';

/** Who is responsible, on which decision and act it rests, how it was judged and how it ends; the steps so far. */
export function EndTab({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const words = useEntryWords([
    ...sandbox.steps,
    ...[sandbox.proposer, sandbox.manager, sandbox.evaluator].map((actor) => ({ actor })),
  ]);
  const person = (id: string) => (id ? words.actor(id) : '');
  const { evaluation, exitDecision, extension, approvalAct, adoptedRule, screening } = sandbox;
  const decisionPage = sandbox.decision ? pageOf(sandbox.decision) : undefined;
  return (
    <>
      <TextFacts
        facts={[
          ['proposer', person(sandbox.proposer)],
          ['manager', person(sandbox.manager)],
          ['evaluator', person(sandbox.evaluator)],
          ['screening', screening?.note ?? ''],
          ['approvalAct', approvalAct ? `${approvalAct.reference}, ${formatDay(approvalAct.day)}` : ''],
          [
            'extension',
            extension
              ? `${formatDay(extension.fromDay)} → ${formatDay(extension.toDay)}: ${extension.reason}`
              : '',
          ],
          [
            'evaluation',
            evaluation
              ? `${evaluation.findings} → ${t(`sandboxes.exit.${verdictCode(evaluation.recommendation)}`)}`
              : '',
          ],
          ['independence', evaluation?.independence ?? ''],
          [
            'exitDecision',
            exitDecision
              ? `${t(`sandboxes.exit.${verdictCode(exitDecision.verdict)}`)}: ${exitDecision.rationale}`
              : '',
          ],
          ['followUp', exitDecision?.followUp ?? ''],
          ['adoptedRule', adoptedRule ? `${adoptedRule.reference}, ${formatDay(adoptedRule.day)}` : ''],
        ]}
      />
      {sandbox.decision && (
        <p>
          {t('sandboxes.field.decision')}:{' '}
          {decisionPage ? <Link to={decisionPage}>{t('sandboxes.openDecision')}</Link> : sandbox.decision}
        </p>
      )}
      <h2>{t('sandboxes.steps')}</h2>
      {sandbox.steps.length === 0 && <p>{t('sandboxes.noSteps')}</p>}
      <ol className="nzd-log">
        {sandbox.steps.map((step) => {
          const at = dateOf(step.stepTime);
          return (
            <li key={`${step.action}${step.stepTime?.seconds ?? ''}`}>
              <strong>{t(`sandboxes.action.${step.action}`, { defaultValue: step.action })}</strong> ·{' '}
              {words.actor(step.actor)} · {at && <Moment at={at} />}
              {step.reason && (
                <p className="nzd-small">
                  {t(`sandboxes.systemReason.${step.reason}`, { defaultValue: step.reason })}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
