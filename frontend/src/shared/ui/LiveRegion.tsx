import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcer';

/** The one place that screen readers listen to; drawn once in the frame. */
export function LiveRegion() {
  const [message, setMessage] = useState('');
  useEffect(() => onAnnouncement(setMessage), []);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {message}
    </div>
  );
}
