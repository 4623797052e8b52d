import { isObject } from './json';

/** What a file of PVGIS says, for a year on average. */
export interface PvgisRun {
  kind: 'hourly' | 'monthly';
  latitude: number | undefined;
  longitude: number | undefined;
  database: string;
  peakPowerKwp: number;
  lossPercent: number | undefined;
  /** Calendar years the file covers in full; 1 for a monthly file, which is an average already. */
  years: number;
  energyKwh: number;
  /** On the modules, kWh per m2; undefined where the file does not tell. */
  irradiationKwhPerM2: number | undefined;
  yieldKwhPerKwp: number;
  /** kWh from January to December. */
  monthsKwh: readonly number[];
}

export type PvgisFault = 'unreadable' | 'noPower' | 'noPeakPower' | 'noWholeYear';
export type PvgisReading = { run: PvgisRun } | { fault: PvgisFault };

interface Facts {
  latitude: number | undefined;
  longitude: number | undefined;
  database: string;
  peakPowerKwp: number | undefined;
  lossPercent: number | undefined;
}
/** A row of the hourly series: its time as PVGIS writes it, 20130101:0810 in UTC, power in W, irradiance in W per m2. */
interface Hour {
  time: string;
  power: number;
  irradiance: number | undefined;
}
interface Month {
  month: number;
  energy: number;
  irradiation: number | undefined;
}

const yearHours = 8760;
const leapHours = 8784;

/** Reads what PVGIS gives out: hourly series and monthly averages of a plant, as CSV or JSON. Nothing is kept. */
export function readPvgis(text: string): PvgisReading {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  try {
    return trimmed.startsWith('{') ? readJson(JSON.parse(trimmed)) : readCsv(trimmed);
  } catch {
    return { fault: 'unreadable' };
  }
}

function readCsv(text: string): PvgisReading {
  const lines = text.split(/\r?\n/);
  const facts: Facts = {
    latitude: numberAfter(lines, /^Latitude/i),
    longitude: numberAfter(lines, /^Longitude/i),
    database: textAfter(lines, /^Radiation database/i),
    peakPowerKwp: numberAfter(lines, /^Nominal power/i),
    lossPercent: numberAfter(lines, /^System losses/i),
  };
  const hourly = lines.findIndex((line) => /^time,/.test(line));
  if (hourly >= 0) return ofHours(facts, hoursOf(lines, hourly));
  const monthly = lines.findIndex((line) => /^Month\b.*\bE_m\b/.test(line));
  return monthly >= 0 ? ofMonths(facts, monthsOf(lines, monthly)) : { fault: 'unreadable' };
}

function hoursOf(lines: readonly string[], head: number): readonly Hour[] {
  const columns = (lines[head] ?? '').split(',');
  const [power, irradiance] = [columns.indexOf('P'), columns.indexOf('G(i)')];
  const direct = ['Gb(i)', 'Gd(i)', 'Gr(i)'].map((name) => columns.indexOf(name));
  return lines
    .slice(head + 1)
    .filter((line) => /^\d{8}:\d{4},/.test(line))
    .map((line) => {
      const cells = line.split(',');
      return {
        time: cells[0] ?? '',
        power: power < 0 ? NaN : Number(cells[power]),
        irradiance:
          irradiance >= 0
            ? Number(cells[irradiance])
            : direct.every((at) => at >= 0)
              ? direct.reduce((sum, at) => sum + Number(cells[at]), 0)
              : undefined,
      };
    });
}

function monthsOf(lines: readonly string[], head: number): readonly Month[] {
  const columns = (lines[head] ?? '').trim().split(/\s+/);
  const [energy, irradiation] = [columns.indexOf('E_m'), columns.indexOf('H(i)_m')];
  return lines
    .slice(head + 1)
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => /^([1-9]|1[0-2])$/.test(cells[0] ?? '') && cells.length === columns.length)
    .map((cells) => ({
      month: Number(cells[0]),
      energy: Number(cells[energy]),
      irradiation: irradiation < 0 ? undefined : Number(cells[irradiation]),
    }));
}

function readJson(json: unknown): PvgisReading {
  const inputs = at(json, 'inputs');
  const plant = at(inputs, 'pv_module');
  const facts: Facts = {
    latitude: numberAt(at(inputs, 'location'), 'latitude'),
    longitude: numberAt(at(inputs, 'location'), 'longitude'),
    database: textAt(at(inputs, 'meteo_data'), 'radiation_db'),
    peakPowerKwp: numberAt(plant, 'peak_power'),
    lossPercent: numberAt(plant, 'system_loss'),
  };
  const outputs = at(json, 'outputs');
  const hourly = at(outputs, 'hourly');
  if (Array.isArray(hourly))
    return ofHours(
      facts,
      hourly.map((row: unknown) => ({
        time: textAt(row, 'time'),
        power: numberAt(row, 'P') ?? NaN,
        irradiance: numberAt(row, 'G(i)'),
      })),
    );
  // The name under monthly is that of the mounting: fixed, two_axis …
  const monthly = at(outputs, 'monthly');
  const rows: unknown = isObject(monthly) ? Object.values(monthly)[0] : undefined;
  return Array.isArray(rows)
    ? ofMonths(
        facts,
        rows.map((row: unknown) => ({
          month: numberAt(row, 'month') ?? 0,
          energy: numberAt(row, 'E_m') ?? NaN,
          irradiation: numberAt(row, 'H(i)_m'),
        })),
      )
    : { fault: 'unreadable' };
}

/** Only whole calendar years count: half a year would make a wrong average. */
function ofHours(facts: Facts, hours: readonly Hour[]): PvgisReading {
  if (hours.length === 0 || hours.some((hour) => !Number.isFinite(hour.power))) return { fault: 'noPower' };
  const byYear = new Map<string, Hour[]>();
  for (const hour of hours) {
    const year = hour.time.slice(0, 4);
    const rows = byYear.get(year);
    if (rows) rows.push(hour);
    else byYear.set(year, [hour]);
  }
  const whole = [...byYear.values()].filter((rows) => rows.length === yearHours || rows.length === leapHours);
  if (whole.length === 0) return { fault: 'noWholeYear' };
  const months = Array.from({ length: 12 }, (_, month) => ({
    month: month + 1,
    energy: 0,
    irradiation: 0,
  }));
  let lit = true;
  for (const hour of whole.flat()) {
    const into = months[Number(hour.time.slice(4, 6)) - 1];
    if (!into) return { fault: 'unreadable' };
    into.energy += hour.power / 1000 / whole.length;
    into.irradiation += (hour.irradiance ?? 0) / 1000 / whole.length;
    lit &&= hour.irradiance !== undefined && Number.isFinite(hour.irradiance);
  }
  const read = months.map((month) => ({ ...month, irradiation: lit ? month.irradiation : undefined }));
  return built(facts, 'hourly', whole.length, read);
}

function ofMonths(facts: Facts, months: readonly Month[]): PvgisReading {
  const ordered = Array.from({ length: 12 }, (_, at) => months.find((each) => each.month === at + 1));
  const found = ordered.filter((each) => each !== undefined);
  if (found.length < 12) return { fault: 'noWholeYear' };
  if (found.some((each) => !Number.isFinite(each.energy))) return { fault: 'noPower' };
  return built(facts, 'monthly', 1, found);
}

function built(facts: Facts, kind: PvgisRun['kind'], years: number, months: readonly Month[]): PvgisReading {
  const { peakPowerKwp } = facts;
  if (peakPowerKwp === undefined || !(peakPowerKwp > 0)) return { fault: 'noPeakPower' };
  const sum = (of: (month: Month) => number) => months.reduce((total, month) => total + of(month), 0);
  const energyKwh = sum((month) => month.energy);
  const isLit = months.every(
    (month) => month.irradiation !== undefined && Number.isFinite(month.irradiation),
  );
  return {
    run: {
      ...facts,
      kind,
      peakPowerKwp,
      years,
      energyKwh,
      irradiationKwhPerM2: isLit ? sum((month) => month.irradiation ?? 0) : undefined,
      yieldKwhPerKwp: energyKwh / peakPowerKwp,
      monthsKwh: months.map((month) => month.energy),
    },
  };
}

const at = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;

function numberAt(json: unknown, key: string): number | undefined {
  const value = at(json, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function textAt(json: unknown, key: string): string {
  const value = at(json, key);
  return typeof value === 'string' ? value : '';
}

function textAfter(lines: readonly string[], label: RegExp): string {
  const line = lines.find((each) => label.test(each)) ?? '';
  return line.slice(line.lastIndexOf(':') + 1).trim();
}

function numberAfter(lines: readonly string[], label: RegExp): number | undefined {
  const text = textAfter(lines, label);
  return text !== '' && Number.isFinite(Number.parseFloat(text)) ? Number.parseFloat(text) : undefined;
}
