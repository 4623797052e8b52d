import { useTranslation } from 'react-i18next';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber, formatPercent } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';

const lookAgainAfter = 5_000;
const whole = 100;

/** Counts of the whole audience while answers come in; never a part of it. */
export function MonitorCard({ name, live }: { name: string; live: boolean }) {
  const { t } = useTranslation();
  const query = useCall(
    'answers',
    ConsultationService.method.getConsultationMonitor,
    { name },
    { refetchInterval: live ? lookAgainAfter : false },
  );
  const monitor = query.data;
  return (
    <section className="nzd-card" aria-labelledby="monitor-title">
      <h2 id="monitor-title">{t('consultations.monitor.title')}</h2>
      {query.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={query.error} />
      {monitor && (
        <>
          <p className="nzd-monitor-number">
            <strong>{formatNumber(monitor.submitted)}</strong>{' '}
            {t('consultations.monitor.submitted', { count: monitor.submitted })}
            {monitor.responseRate !== undefined && <> · {formatPercent(monitor.responseRate / whole)}</>}
          </p>
          {monitor.asked > 0 && (
            <progress
              max={monitor.asked}
              value={monitor.submitted}
              aria-label={t('consultations.monitor.rate')}
            />
          )}
          <dl className="nzd-facts">
            <div>
              <dt>{t('consultations.monitor.asked')}</dt>
              <dd>
                {monitor.asked > 0 ? formatNumber(monitor.asked) : t('consultations.monitor.notCounted')}
              </dd>
            </div>
            <div>
              <dt>{t('consultations.monitor.begun')}</dt>
              <dd>{formatNumber(monitor.begun)}</dd>
            </div>
            <div>
              <dt>{t('consultations.monitor.balance')}</dt>
              <dd>
                {monitor.balance === undefined
                  ? t('consultations.monitor.balanceLater')
                  : t('consultations.monitor.balanceOf', {
                      value: formatNumber(monitor.balance),
                      answers: formatNumber(monitor.balanceAt),
                    })}
              </dd>
            </div>
            {monitor.associations > 0 && (
              <div>
                <dt>{t('consultations.monitor.associations')}</dt>
                <dd>{formatNumber(monitor.associations)}</dd>
              </div>
            )}
            {monitor.citizens > 0 && (
              <div>
                <dt>{t('consultations.monitor.citizens')}</dt>
                <dd>{formatNumber(monitor.citizens)}</dd>
              </div>
            )}
          </dl>
          <p className="nzd-small">{t('consultations.monitor.onlyWhole')}</p>
        </>
      )}
    </section>
  );
}
