import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldError {
  fieldId?: string | undefined;
  label?: string | undefined;
  message: string;
}

/** A field that is folded away cannot take the focus: what holds it is opened first. */
function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  field?.focus();
}

/** Everything that is wrong with a form, at its top, each line a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors, attempt }: { errors: readonly FieldError[]; attempt: number }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [attempt, shown]);

  if (!shown) return null;
  return (
    <div ref={box} className="nzd-error-summary" role="alert" tabIndex={-1}>
      <p>{t('form.errors', { count: errors.length })}</p>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ''}${error.message}`}>
            {error.fieldId ? (
              <a
                href={`#${error.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(error.fieldId ?? '');
                }}
              >
                {error.label}: {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
