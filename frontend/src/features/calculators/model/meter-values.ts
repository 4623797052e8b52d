import { Meter_Carrier, type Meter, type MeterProfile } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { typedDecimal } from '@shared/model/decimal';
import { isMessage, listOf, type Draft, type DraftMessage } from './draft';

/** The hours of one meter in kWh. */
export interface MeterHours {
  name: string;
  fedIn: boolean;
  hours: readonly number[];
  missing: number;
}

/** What a unit of energy is in kWh; others fill nothing. */
const inKwh: Readonly<Record<string, number>> = { 'W.h': 0.001, 'kW.h': 1, 'MW.h': 1000 };

const readers = new Set(['city-coordinator', 'data-steward', 'firm']);

/** The cities in which the person reads any meters. */
export const citiesOf = (tenants: readonly { code: string; roles: readonly string[] }[]): readonly string[] =>
  tenants
    .filter((tenant) => tenant.code !== 'programme' && tenant.roles.some((role) => readers.has(role)))
    .map((tenant) => tenant.code);

/** The hours of a profile in kWh, in order of time; what is missing is counted, never filled. */
export function hoursOf(meter: Meter, profile: MeterProfile): MeterHours {
  const factor = inKwh[profile.unit];
  const values = profile.days.flatMap((day) => day.values);
  return {
    name: meter.displayName,
    fedIn: meter.carrier === Meter_Carrier.ELECTRICITY_FED_IN,
    hours: values.map((value) => value * (factor ?? NaN)),
    missing: values.filter((value) => Number.isNaN(value * (factor ?? NaN))).length,
  };
}

const column = (hours: readonly number[]): string =>
  hours.map((hour) => typedDecimal(String(Math.round(hour * 1_000_000) / 1_000_000))).join('\n');

/** Rows filled in order with what was read; a row that is there keeps all else that it says. */
const filled = (rows: readonly Draft[], read: readonly MeterHours[], field: string, fresh: DraftMessage) =>
  read.map((one, place): DraftMessage => {
    const row = rows[place];
    return { ...(isMessage(row) ? row : fresh), name: one.name.slice(0, 120), [field]: column(one.hours) };
  });

/** The form of energy sharing with the hours of meters: those that feed in become plants, the others consumers. */
export function withMeters(draft: DraftMessage, read: readonly MeterHours[]): DraftMessage {
  const plants = read.filter((one) => one.fedIn);
  const consumers = read.filter((one) => !one.fedIn);
  return {
    ...draft,
    ...(plants.length > 0 && {
      plants: filled(listOf(draft['plants']), plants, 'injectedKwh', {
        technology: 'TECHNOLOGY_PHOTOVOLTAIC',
      }),
    }),
    ...(consumers.length > 0 && {
      consumers: filled(listOf(draft['consumers']), consumers, 'withdrawnKwh', { kind: 'KIND_ENTERPRISE' }),
    }),
  };
}
