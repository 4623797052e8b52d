import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Meter_Carrier, MeterProfile_Step, type Meter } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { useSession } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatNumber } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import type { DraftMessage } from '../model/draft';
import { citiesOf, hoursOf, withMeters, type MeterHours } from '../model/meter-values';

interface LoaderProps {
  draft: DraftMessage;
  onTake: (next: DraftMessage) => void;
}

const carriers = new Set([Meter_Carrier.ELECTRICITY_DRAWN, Meter_Carrier.ELECTRICITY_FED_IN]);
const mostMeters = 59;

/** The approved hours of meters, one after the other. */
async function hoursOfAll(
  meters: readonly Meter[],
  firstDay: string,
  lastDay: string,
): Promise<MeterHours[]> {
  const read: MeterHours[] = [];
  for (const meter of meters) {
    const profile = await call(MeterService.method.getMeterProfile, {
      name: meter.name,
      firstDay,
      lastDay,
      step: MeterProfile_Step.HOUR,
      approvedOnly: true,
    });
    read.push(hoursOf(meter, profile));
  }
  return read;
}

/** Fills the hours of a calculation with approved readings of meters, only when told to and only whole ones. */
export function MeterLoader({ draft, onTake }: LoaderProps) {
  const { t } = useTranslation();
  const id = useId();
  const label = useCityLabel();
  const session = useSession();
  const cities = citiesOf(session.signedIn ? session.tenants : []);
  const [city, setCity] = useState(cities[0] ?? '');
  const [period, setPeriod] = useState({ from: '', to: '' });
  const [found, setFound] = useState<readonly Meter[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (cities.length === 0) return null;
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    setSaid('');
    try {
      await work();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const find = () =>
    attempt(async () => {
      const page = await call(MeterService.method.listMeters, { parent: `cities/${city}`, pageSize: 200 });
      const meters = page.meters.filter((one) => carriers.has(one.carrier) && one.years.length > 0);
      setFound(meters);
      setChosen(new Set(meters.slice(0, mostMeters).map((one) => one.name)));
    });
  const take = () =>
    attempt(async () => {
      const meters = (found ?? []).filter((one) => chosen.has(one.name));
      const read = await hoursOfAll(meters, period.from, period.to);
      const gaps = read.filter((one) => one.missing > 0);
      if (gaps.length > 0) {
        const named = gaps.map((one) => `${one.name} (${formatNumber(one.missing)})`).join(', ');
        setSaid(t('meterLoader.missing', { meters: named }));
        return;
      }
      onTake(withMeters(draft, read));
      const hours = formatNumber(read[0]?.hours.length ?? 0);
      const done = `${t('meterLoader.taken', { count: read.length, hours })} ${t('meterLoader.price')}`;
      setSaid(done);
      announce(done);
    });
  const day = (key: 'from' | 'to') => (
    <label className="nzd-filter">
      {t(`meterLoader.${key}`)}
      <input
        type="date"
        value={period[key]}
        onChange={(event) => setPeriod({ ...period, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <details className="nzd-section">
      <summary>{t('meterLoader.title')}</summary>
      <p id={`${id}-help`}>{t('meterLoader.help')}</p>
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('meterLoader.city')}
          <select value={city} onChange={(event) => setCity(event.target.value)}>
            {cities.map((one) => (
              <option key={one} value={one}>
                {label(one)}
              </option>
            ))}
          </select>
        </label>
        {day('from')}
        {day('to')}
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          disabled={busy}
          onClick={() => void find()}
        >
          {t('meterLoader.find')}
        </button>
      </div>
      <ProblemNotice error={problem} />
      {found?.length === 0 && <p role="status">{t('meterLoader.none')}</p>}
      {found && found.length > 0 && (
        <fieldset>
          <legend>{t('meterLoader.choose')}</legend>
          {found.map((meter) => (
            <label key={meter.name} className="nzd-check">
              <input
                type="checkbox"
                checked={chosen.has(meter.name)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(meter.name);
                  else next.delete(meter.name);
                  setChosen(next);
                }}
              />{' '}
              {meter.displayName}, {t(`meter.carrier.${Meter_Carrier[meter.carrier]}`)}
            </label>
          ))}
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={busy || chosen.size === 0 || !period.from || !period.to}
            onClick={() => void take()}
          >
            {t('meterLoader.take')}
          </button>
        </fieldset>
      )}
      <p role="status">{said}</p>
    </details>
  );
}
