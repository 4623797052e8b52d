import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { useTurning } from '@shared/model/use-turning';
import { Pager } from '@shared/ui/Pager';
import { StateBadge } from '@shared/ui/StateBadge';
import { mayReplicate } from '../model/rights';
import { stateCode, stateTone } from '../model/sandbox';

const shown = 20;

/** What partner cities try: to be learnt from and taken over. */
export function OtherCities({ city }: { city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const turning = useTurning();
  const list = useCall(
    'sandboxes',
    SandboxService.method.listSandboxes,
    { parent: 'cities/-', outside: `cities/${city}`, pageSize: shown, pageToken: turning.token },
    { keep: true },
  );
  const others = list.data?.sandboxes ?? [];
  if (others.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="others-title">
      <h2 id="others-title">{t('sandboxes.others')}</h2>
      <ul className="nzd-items">
        {others.map((one) => {
          const code = stateCode(one.state);
          return (
            <li key={one.name} className="nzd-card">
              <p>
                <strong>{one.title}</strong> · {label(cityOf(one.name))}{' '}
                <StateBadge tone={stateTone(code)}>{t(`sandboxes.state.${code}`)}</StateBadge>
              </p>
              {one.outline?.benefit && <p>{one.outline.benefit}</p>}
              {mayReplicate(roles) && (
                <Link to={`/citta/${city}/sandbox/replica?da=${encodeURIComponent(one.name)}`}>
                  {t('sandboxes.takeOver', { title: one.title })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      <Pager paging={turning.paging(list.data?.nextPageToken)} />
    </section>
  );
}
