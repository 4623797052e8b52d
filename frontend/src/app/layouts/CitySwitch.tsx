import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { everyCity, useCity } from '@shared/auth/use-city';
import { useCityChoices } from '@shared/auth/use-city-choices';
import { useCityLabel } from '@shared/auth/use-city-label';

/** Keeps the section and changes the city. */
export function CitySwitch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const city = useCity();
  const choices = useCityChoices();
  const label = useCityLabel();
  const shown = city && !choices.includes(city) ? [...choices, city] : choices;

  if (shown.length === 1) return <span className="nzd-city-only">{label(shown[0] ?? everyCity)}</span>;
  const section = pathname.startsWith('/citta/') ? (pathname.split('/')[3] ?? '') : '';
  return (
    <div className="nzd-city-switch">
      <label htmlFor="city-switch" className="visually-hidden">
        {t('frame.city')}
      </label>
      <select
        id="city-switch"
        value={city ?? ''}
        onChange={(event) => void navigate(`/citta/${event.target.value}${section ? `/${section}` : ''}`)}
      >
        {shown.map((code) => (
          <option key={code} value={code}>
            {label(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
