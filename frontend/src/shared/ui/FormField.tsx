import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

interface FormFieldProps {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  children: (control: ControlProps) => ReactNode;
}

/** Label above, help under it, the error beside the field; all three tied to the control. */
export function FormField({ id, label, help, error, required = false, children }: FormFieldProps) {
  const { t } = useTranslation();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const described = [help && helpId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={error ? 'nzd-field nzd-field-wrong' : 'nzd-field'}>
      <label htmlFor={id}>
        {label} {required && <span className="nzd-required">({t('form.required')})</span>}
      </label>
      {help && (
        <p id={helpId} className="nzd-small">
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && (
        <p id={errorId} className="nzd-field-error">
          <Icon name="it-error" size="xs" colour="danger" /> {error}
        </p>
      )}
    </div>
  );
}
