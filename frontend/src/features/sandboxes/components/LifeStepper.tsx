import { useTranslation } from 'react-i18next';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { Icon } from '@shared/ui/Icon';
import { wayOf } from '../model/sandbox';

/** The states of a sandbox in their order, with today's marked. */
export function LifeStepper({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('sandboxes.way')} className="nzd-stepper">
      <ol>
        {wayOf(sandbox).map((step) => (
          <li
            key={step.code}
            className={`nzd-step nzd-step-${step.standing}`}
            {...(step.standing === 'now' && { 'aria-current': 'step' as const })}
          >
            <span className="nzd-step-mark">
              {step.standing === 'done' && <Icon name="it-check" size="xs" colour="white" />}
            </span>
            <span className="nzd-step-name">{t(`sandboxes.state.${step.code}`)}</span>
            <span className="visually-hidden">{t(`sandboxes.standing.${step.standing}`)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
