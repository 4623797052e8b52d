import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { ClockService } from '@shared/api/gen/nzd/activity/v1/clock_service_pb';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { formatInstant } from '@shared/format/format';
import { useClock } from '@shared/live/use-clock';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { Skeleton } from '@shared/ui/Skeleton';

const leaps = [1, 7, 30, 90] as const;

/** Moves the time of a demonstration on, so that what falls due by days can be seen. */
export function ClockPage() {
  const { t } = useTranslation();
  const clock = useClock();
  const mayMove = useProgrammeRoles().includes('programme-coordinator');
  return (
    <>
      <PageHeader title={t('clock.title')} purpose={t('clock.purpose')} />
      {clock.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={clock.error} onRetry={() => void clock.refetch()} />
      {clock.data?.now && (
        <p className="nzd-statement-value">
          <strong>{formatInstant(timestampDate(clock.data.now))}</strong>{' '}
          {t('clock.ahead', { count: clock.data.daysAhead })}
        </p>
      )}
      {clock.data && !(clock.data.movable && mayMove) && (
        <Refusal
          tone="note"
          what={t('clock.fixed')}
          why={clock.data.movable ? t('clock.fixedRole') : t('clock.fixedStore')}
        />
      )}
      {clock.data?.movable && mayMove && <Leaps daysAhead={clock.data.daysAhead} />}
    </>
  );
}

function Leaps({ daysAhead }: { daysAhead: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const move = useMutation({
    mutationFn: (days: number) => call(ClockService.method.moveClock, { daysAhead: daysAhead + days }),
    onSuccess: () => {
      announce(t('clock.moved'));
      return client.invalidateQueries();
    },
  });
  return (
    <section aria-labelledby="leaps-title" className="nzd-section">
      <h2 id="leaps-title">{t('clock.move')}</h2>
      <p className="nzd-small">{t('clock.moveWhy')}</p>
      <ProblemNotice error={move.error} />
      <div className="nzd-thread-asks">
        {leaps.map((days) => (
          <button
            key={days}
            type="button"
            className="btn btn-outline-primary"
            disabled={move.isPending}
            onClick={() => move.mutate(days)}
          >
            {t('clock.leap', { count: days })}
          </button>
        ))}
      </div>
    </section>
  );
}
