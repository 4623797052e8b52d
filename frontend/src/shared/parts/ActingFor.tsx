import { useTranslation } from 'react-i18next';
import { actFor, useActingFor } from '@shared/auth/acting-for';
import { Icon } from '@shared/ui/Icon';

/** For which organisation the person acts and what they may do in its name; a choice where there are several. */
export function ActingFor({ city }: { city: string }) {
  const { t } = useTranslation();
  const { organisations, acting } = useActingFor(city);
  if (!acting) return null;
  const powers = [
    acting.maySign && t('power.SIGN'),
    acting.mayVote && t('power.VOTE'),
    acting.mayEnterData && t('power.ENTER_DATA'),
  ].filter(Boolean);
  return (
    <div className="nzd-acting" role="group" aria-label={t('person.actingFor')}>
      <Icon name="it-user" size="sm" colour="primary" />
      {organisations.length > 1 ? (
        <label>
          {t('person.actingFor')}{' '}
          <select
            className="form-select form-select-sm"
            value={acting.name}
            onChange={(event) => actFor(city, event.target.value)}
          >
            {organisations.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span>
          {t('person.actingFor')} <strong>{acting.title}</strong>
        </span>
      )}
      <span className="nzd-small">
        {powers.length > 0 ? t('person.mayDo', { powers: powers.join(', ') }) : t('person.mayOnlyRead')}
      </span>
    </div>
  );
}
