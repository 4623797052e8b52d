import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { ProblemNotice } from './ProblemNotice';
import type { ContractForm } from './use-contract-form';

interface FrameProps<V extends FieldValues> {
  form: ContractForm<V>;
  submitLabel: string;
  onCancel: () => void;
  children: ReactNode;
}

/** What is wrong at the top, the fields, and the way out at the bottom. */
export function ContractFormFrame<V extends FieldValues>({
  form,
  submitLabel,
  onCancel,
  children,
}: FrameProps<V>) {
  const { t } = useTranslation();
  const { isSubmitting } = form.form.formState;
  return (
    <form className="nzd-form" noValidate onSubmit={form.submit}>
      <ErrorSummary errors={form.listed} attempt={form.attempt} />
      {form.listed.length === 0 && <ProblemNotice error={form.problem} />}
      {children}
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
          {isSubmitting ? t('form.saving') : submitLabel}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
