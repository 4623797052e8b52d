import { useTranslation } from 'react-i18next';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { useCall } from '@shared/api/use-call';
import { useSession } from '@shared/auth/SessionContext';
import { Remedies } from './Remedies';
import { SuggestionCard } from './Suggestions';

/** Who else met this barrier and what they do about it, and suggestions that change nothing by themselves. */
export function Elsewhere({ barrier, city }: { barrier: Barrier; city: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const compared = useCall(
    'commonBarriers',
    CommonBarrierService.method.compareBarriers,
    { parent: `cities/${city}`, barrier: barrier.name },
    { enabled: session.signedIn },
  );
  const suggestions = compared.data?.suggestions ?? [];
  return (
    <section className="nzd-section" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{t('barriers.elsewhere')}</h2>
      {barrier.commonBarriers.length > 0 && <h3>{t('barriers.common.remedies')}</h3>}
      {barrier.commonBarriers.map((common) => (
        <Remedies key={common} common={common} barrier={barrier} city={city} />
      ))}
      {barrier.visibility === Visibility.INTERNAL && (
        <p className="nzd-small">{t('barriers.common.notShared')}</p>
      )}
      {suggestions.length > 0 ? (
        <>
          <p className="nzd-small">{t('barriers.common.suggested')}</p>
          <ul className="nzd-cards nzd-cards-one">
            {suggestions.map((one) => (
              <SuggestionCard key={`${one.barrier?.name}-${one.other?.name}`} suggestion={one} city={city} />
            ))}
          </ul>
        </>
      ) : (
        barrier.commonBarriers.length === 0 && <p className="nzd-small">{t('barriers.common.noneAlike')}</p>
      )}
    </section>
  );
}
