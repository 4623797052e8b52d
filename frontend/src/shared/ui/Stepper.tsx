import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import type { Step } from './steps';

interface StepperProps {
  label: string;
  steps: readonly Step[];
  /** Along the page instead of down a panel, for a long way. */
  across?: boolean;
}

/** The states of a life in their order: what is behind, where it stands today, what is ahead. */
export function Stepper({ label, steps, across = false }: StepperProps) {
  if (!across) return <StepList steps={steps} label={label} />;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long way is scrolled with the keyboard
    <div className="nzd-stepper-across" tabIndex={0} role="group" aria-label={label}>
      <StepList steps={steps} />
    </div>
  );
}

function StepList({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const { t } = useTranslation();
  return (
    <ol className="nzd-stepper" aria-label={label}>
      {steps.map(({ key, label: name, standing }) => (
        <li
          key={key}
          className={`nzd-step nzd-step-${standing}`}
          {...(standing === 'now' && { 'aria-current': 'step' as const })}
        >
          <span className="nzd-step-mark">
            {standing === 'done' && <Icon name="it-check" size="xs" colour="white" />}
          </span>
          <span>{name}</span> <span className="visually-hidden">{t(`stepper.${standing}`)}</span>
        </li>
      ))}
    </ol>
  );
}
