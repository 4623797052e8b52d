import { Icon } from '@shared/ui/Icon';

export interface StepperState {
  key: string;
  label: string;
}

/** The states of a life cycle, today's marked. */
export function StateStepper({
  states,
  now,
  label,
}: {
  states: readonly StepperState[];
  now: string;
  label: string;
}) {
  const place = states.findIndex((state) => state.key === now);
  return (
    <ol className="nzd-stepper" aria-label={label}>
      {states.map((state, index) => {
        const isNow = index === place;
        const isDone = index < place;
        return (
          <li
            key={state.key}
            className={isNow ? 'nzd-stepper-now' : isDone ? 'nzd-stepper-done' : undefined}
            {...(isNow && { 'aria-current': 'step' as const })}
          >
            <Icon
              name={isDone ? 'it-check-circle' : isNow ? 'it-arrow-right' : 'it-minus-circle'}
              size="xs"
            />
            <span>{state.label}</span>
          </li>
        );
      })}
    </ol>
  );
}
