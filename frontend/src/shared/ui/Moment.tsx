import { useSyncExternalStore } from 'react';
import { formatInstant, formatRelative } from '@shared/format/format';

const minute = 60_000;
const subscribe = (changed: () => void) => {
  const timer = setInterval(changed, minute);
  return () => clearInterval(timer);
};
const thisMinute = () => Math.floor(Date.now() / minute) * minute;

/** A moment in relative words, the exact one on hover. */
export function Moment({ at }: { at: Date }) {
  const now = useSyncExternalStore(subscribe, thisMinute);
  return (
    <time dateTime={at.toISOString()} title={formatInstant(at)} className="nzd-moment">
      {formatRelative(at, new Date(Math.max(now, at.getTime())))}
    </time>
  );
}
