import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CalendarService, type CalendarEntry } from '@shared/api/gen/nzd/activity/v1/calendar_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatPeriod } from '@shared/format/format';
import { romeDay } from '@shared/format/rome-time';
import { useNow } from '@shared/live/use-clock';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Pager } from '@shared/ui/Pager';
import { Skeleton } from '@shared/ui/Skeleton';
import { CalendarDay } from '../components/CalendarDay';
import { daysOf, monthOf, monthsLater, yearFrom } from '../model/months';

/** What falls due and what expires in the coming year, or in a month: of all that the reader may see. */
export function CalendarPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const today = romeDay(useNow());
  const month = monthOf(url.get('mese'));
  const turnFrom = month || today.slice(0, 7);
  const query = useCall(
    'calendar',
    CalendarService.method.getCalendar,
    { parent: cityName(city), ...(month ? daysOf(month) : yearFrom(today)), pageToken: url.token },
    { keep: true },
  );
  const entries = query.data?.entries ?? [];
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        purpose={t('calendar.purpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('calendar.title') }]}
      />
      <div className="nzd-filters" role="group" aria-label={t('calendar.month')}>
        <Turn label={t('calendar.before')} onTurn={() => url.change({ mese: monthsLater(turnFrom, -1) })} />
        <strong aria-live="polite">{month ? formatPeriod(month) : t('calendar.coming')}</strong>
        <Turn label={t('calendar.after')} onTurn={() => url.change({ mese: monthsLater(turnFrom, 1) })} />
        {month && <Turn label={t('calendar.coming')} onTurn={() => url.change({ mese: '' })} />}
      </div>
      {query.isPending && <Skeleton lines={6} />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && entries.length === 0 && (
        <EmptyState
          title={t(month ? 'calendar.emptyTitle' : 'calendar.emptyYearTitle')}
          why={t('calendar.emptyWhy')}
        />
      )}
      {byDay(entries).map(([day, due]) => (
        <CalendarDay key={day} day={day} entries={due} withCity={city === everyCity} />
      ))}
      <Pager paging={url.paging(query.data?.nextPageToken ?? '')} />
    </>
  );
}

function Turn({ label, onTurn }: { label: string; onTurn: () => void }) {
  return (
    <button type="button" className="btn btn-outline-primary btn-sm" onClick={onTurn}>
      {label}
    </button>
  );
}

/** The entries by the day it is in the cities, in the order they came. */
function byDay(entries: readonly CalendarEntry[]): readonly (readonly [string, CalendarEntry[]])[] {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const day = entry.dueTime ? romeDay(timestampDate(entry.dueTime)) : '';
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
