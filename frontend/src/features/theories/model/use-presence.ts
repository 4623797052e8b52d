import { useEffect, useState } from 'react';
import { call } from '@shared/api/call';
import type { Presence } from '@shared/api/gen/nzd/theories/v1/presence_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';

const everyMilliseconds = 10_000;
const outside = new Set(['firm', 'citizen', 'observer']);

/** Tells the others what is open here, and who else is there. Silent while the page is hidden. */
export function usePresence(theory: string, element: string): readonly Presence[] {
  const roles = useRoles(cityOf(theory));
  const [others, setOthers] = useState<readonly Presence[]>([]);
  const takesPart = roles.some((role) => !outside.has(role));

  useEffect(() => {
    if (!takesPart) return undefined;
    let closed = false;
    const beat = async () => {
      if (document.hidden) return;
      try {
        const answer = await call(TheoryService.method.holdPresence, { name: theory, element });
        if (!closed) setOthers(answer.others);
      } catch {
        if (!closed) setOthers([]);
      }
    };
    void beat();
    const timer = setInterval(() => void beat(), everyMilliseconds);
    return () => {
      closed = true;
      clearInterval(timer);
    };
  }, [theory, element, takesPart]);

  useEffect(() => {
    if (!takesPart) return undefined;
    return () => {
      call(TheoryService.method.holdPresence, { name: theory, leaving: true }).catch(() => undefined);
    };
  }, [theory, takesPart]);

  return others;
}
