import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { helps, hinders, isEnded } from '../model/barrier';

const proposers = ['city-coordinator', 'cdtt-member', 'operator', 'authority'];
const deciders = ['city-coordinator', 'cdtt-member'];

/** What may begin here: whatever is begun says by itself that it came out of this barrier. */
export function Starts({ barrier, city }: { barrier: Barrier; city: string }) {
  const { t } = useTranslation();
  const roles = useRoles(city);
  const may = (allowed: readonly string[]) => roles.some((role) => allowed.includes(role));
  const from = new URLSearchParams({ da: barrier.name }).toString();
  const starts = [
    { key: 'sandbox', to: `sandbox/nuova?${from}`, offered: hinders(barrier.polarity) && may(proposers) },
    {
      key: 'opportunity',
      to: `opportunita/nuova?${from}`,
      offered: helps(barrier.polarity) && may(deciders),
    },
    { key: 'decision', to: `decisioni/nuova?${from}`, offered: may(deciders) },
  ].filter((start) => start.offered);
  if (isEnded(barrier) || starts.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="starts-title">
      <h2 id="starts-title">{t('barriers.start.title')}</h2>
      <p className="nzd-small">{t('barriers.start.why')}</p>
      <div className="nzd-form-actions">
        {starts.map((start) => (
          <Link key={start.key} className="btn btn-outline-primary" to={`/citta/${city}/${start.to}`}>
            {t(`barriers.start.${start.key}`)}
          </Link>
        ))}
      </div>
    </section>
  );
}
