import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CalendarEntry } from '@shared/api/gen/nzd/activity/v1/calendar_service_pb';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay } from '@shared/format/format';
import { cityOf, pageOf } from '@shared/model/names';
import { useThreadWords } from '@shared/parts/thread/use-thread-words';

interface CalendarDayProps {
  day: string;
  entries: readonly CalendarEntry[];
  /** Whether to say which city it is about. */
  withCity: boolean;
}

/** What falls due on a day. */
export function CalendarDay({ day, entries, withCity }: CalendarDayProps) {
  const { t } = useTranslation();
  const words = useThreadWords();
  const label = useCityLabel();
  return (
    <section aria-label={formatDay(day)}>
      <h2>{formatDay(day)}</h2>
      <ul className="nzd-items">
        {entries.map((entry) => (
          <li key={`${entry.resource}${entry.what}${entry.dueTime?.seconds ?? ''}`} className="nzd-card">
            <p>
              {words.collection(entry.collection)}{' '}
              <Link to={pageOf(entry.resource) ?? ''}>{entry.title}</Link>: {t(`activity.kind.${entry.what}`)}
            </p>
            <p className="nzd-small">
              {withCity && `${label(cityOf(entry.resource))} · `}
              {entry.state && words.state(entry.collection, entry.state)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
