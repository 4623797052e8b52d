import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObservationCounts } from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import { formatNumber } from '@shared/format/format';
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';

interface ImportConfirmProps {
  preview: { counts?: ObservationCounts | undefined; reasonNeeded: boolean };
  /** Whether choices were changed since it was read: what is seen is not what would be written. */
  outdated: boolean;
  busy: boolean;
  onConfirm: (reason: string) => void;
}

/** The yes of a person, with the reason where values change. */
export function ImportConfirm({ preview, outdated, busy, onConfirm }: ImportConfirmProps) {
  const { t } = useTranslation();
  const base = useId();
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const count = (preview.counts?.added ?? 0) + (preview.counts?.changed ?? 0);
  const error =
    attempt > 0 && preview.reasonNeeded && !reason.trim() ? t('observationFile.reasonNeeded') : undefined;
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (outdated || busy) return;
    if (!preview.reasonNeeded || reason.trim()) onConfirm(reason.trim());
  };
  if (count === 0)
    return <p role="status">{t(outdated ? 'observationFile.outdated' : 'observationFile.nothing')}</p>;
  return (
    <form className="nzd-form nzd-section" noValidate aria-labelledby={`${base}-title`} onSubmit={confirm}>
      <h2 id={`${base}-title`}>{t('observationFile.confirmTitle')}</h2>
      <p role="status">
        {outdated
          ? t('observationFile.outdated')
          : t('observationFile.confirmText', { count, shown: formatNumber(count) })}
      </p>
      <ErrorSummary
        attempt={attempt}
        errors={
          error ? [{ fieldId: `${base}-reason`, label: t('field.observations.reason'), message: error }] : []
        }
      />
      <FormField
        id={`${base}-reason`}
        label={t('field.observations.reason')}
        help={t('observationFile.reasonHelp')}
        error={error}
        required={preview.reasonNeeded}
      >
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={busy || outdated}>
          {t('observationFile.confirm')}
        </button>
      </div>
    </form>
  );
}
