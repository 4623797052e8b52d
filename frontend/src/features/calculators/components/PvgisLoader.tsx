import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@shared/format/format';
import { announce } from '@shared/ui/announcer';
import type { DraftMessage } from '../model/draft';
import { readPvgis, type PvgisReading, type PvgisRun } from '../model/pvgis';
import { withPvgis } from '../model/pvgis-values';

const mostBytes = 40_000_000;

interface LoaderProps {
  calculator: string;
  draft: DraftMessage;
  onTake: (next: DraftMessage) => void;
}

/** Reads a file of PVGIS in the browser, shows what it says, and fills the form only when told to. */
export function PvgisLoader({ calculator, draft, onTake }: LoaderProps) {
  const { t } = useTranslation();
  const id = useId();
  const [reading, setReading] = useState<PvgisReading>();
  const [taken, setTaken] = useState(false);
  const read = async (file: File | undefined) => {
    setTaken(false);
    if (!file) setReading(undefined);
    else setReading(file.size > mostBytes ? { fault: 'unreadable' } : readPvgis(await file.text()));
  };
  const run = reading && 'run' in reading ? reading.run : undefined;
  const take = (from: PvgisRun) => {
    onTake(withPvgis(calculator, draft, from));
    setTaken(true);
    announce(t('pvgis.taken'));
  };
  return (
    <details className="nzd-section">
      <summary>{t('pvgis.title')}</summary>
      <p id={`${id}-help`}>{t('pvgis.help')}</p>
      <label htmlFor={id}>{t('pvgis.file')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.json,text/csv,application/json"
        className="form-control"
        aria-describedby={`${id}-help`}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {reading && 'fault' in reading && <p role="alert">{t(`pvgisFault.${reading.fault}`)}</p>}
      {run && (
        <>
          <RunFacts run={run} />
          <button type="button" className="btn btn-outline-primary" onClick={() => take(run)}>
            {t('pvgis.take')}
          </button>
          {taken && <p>{t('pvgis.taken')}</p>}
        </>
      )}
    </details>
  );
}

function RunFacts({ run }: { run: PvgisRun }) {
  const { t } = useTranslation();
  const number = (value: number | undefined, unit: string) =>
    value === undefined ? '–' : `${formatNumber(value, { maximumFractionDigits: 2 })} ${unit}`.trim();
  const facts: readonly [string, string][] = [
    ['kind', t(`pvgisKind.${run.kind}`, { count: run.years })],
    ['place', `${number(run.latitude, '°')}, ${number(run.longitude, '°')}`],
    ['database', run.database || '–'],
    ['peakPower', number(run.peakPowerKwp, 'kWp')],
    ['loss', number(run.lossPercent, '%')],
    ['energy', number(run.energyKwh, 'kWh')],
    ['irradiation', number(run.irradiationKwhPerM2, 'kWh/m²')],
    ['yield', number(run.yieldKwhPerKwp, 'kWh/kWp')],
  ];
  return (
    <dl className="nzd-facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`pvgisFact.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
