import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@shared/format/format';
import { StateBadge, type Tone } from './StateBadge';

export type JobState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

interface JobCardProps {
  title: string;
  state: JobState;
  done: number;
  total: number;
  error?: string | undefined;
  onCancel?: (() => void) | undefined;
  children?: ReactNode;
}

const tones: Record<JobState, Tone> = {
  QUEUED: 'off',
  RUNNING: 'note',
  SUCCEEDED: 'ok',
  FAILED: 'late',
  CANCELLED: 'off',
};

/** Long work: what is being done, how far it is, how to stop it, what came of it. */
export function JobCard({ title, state, done, total, error, onCancel, children }: JobCardProps) {
  const { t } = useTranslation();
  const open = state === 'QUEUED' || state === 'RUNNING';
  return (
    <section className="nzd-card nzd-job" aria-label={title}>
      <h3>
        {title} <StateBadge tone={tones[state]}>{t(`job.${state}`)}</StateBadge>
      </h3>
      {open && (
        <>
          <progress max={total > 0 ? total : 1} {...(total > 0 && { value: done })} aria-label={title} />
          <p className="nzd-small" role="status">
            {total > 0
              ? t('job.progress', { done: formatNumber(done), total: formatNumber(total) })
              : t('job.waiting')}
          </p>
          {onCancel && (
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={onCancel}>
              {t('job.cancel')}
            </button>
          )}
        </>
      )}
      {state === 'FAILED' && error && <p className="nzd-field-error">{error}</p>}
      {children}
    </section>
  );
}
