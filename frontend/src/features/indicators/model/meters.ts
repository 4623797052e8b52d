import { create } from '@bufbuild/protobuf';
import {
  Meter_Carrier,
  MeterProfile_Step,
  type Meter,
  type MeterProfile,
} from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import {
  MeterMapping_Layout,
  MeterMappingSchema,
  type MeterMapping,
} from '@shared/api/gen/nzd/indicators/v1/meter_file_pb';
import type { ChartPoint } from '@shared/ui/chart-option';

/** How much of a meter's profile is looked at. */
export const spans = ['day', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

export const isSpan = (text: string): text is Span => spans.some((span) => span === text);

const dayMillis = 86_400_000;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string =>
  iso(new Date(at(day).getTime() + days * dayMillis));

/** First and last day of the span in which a day lies; weeks begin on Monday. */
export function spanOf(day: string, span: Span): readonly [string, string] {
  if (span === 'day') return [day, day];
  if (span === 'week') {
    const first = addDays(day, -((at(day).getUTCDay() + 6) % 7));
    return [first, addDays(first, 6)];
  }
  const first = `${day.slice(0, 7)}-01`;
  const date = at(first);
  return [first, iso(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)))];
}

/** The same span before or after. */
export function stepOf(day: string, span: Span, by: 1 | -1): string {
  const [first, last] = spanOf(day, span);
  return by > 0 ? addDays(last, 1) : spanOf(addDays(first, -1), span)[0];
}

/** The length of what a value of a span speaks of. */
export const profileStep = (span: Span): MeterProfile_Step =>
  span === 'day'
    ? MeterProfile_Step.UNSPECIFIED
    : span === 'week'
      ? MeterProfile_Step.HOUR
      : MeterProfile_Step.DAY;

/** Points of a chart: days by their date, hours by date and time; the hour that comes twice is told apart. */
export function pointsOf(profile: MeterProfile): readonly ChartPoint[] {
  const daily = profile.step === MeterProfile_Step.DAY;
  const alone = profile.days.length === 1;
  return profile.days.flatMap((day) => {
    const seen = new Set<string>();
    return day.values.map((value, place): ChartPoint => {
      const time = day.times[place] ?? '';
      const clock = seen.has(time) ? `${time} (2)` : time;
      seen.add(time);
      return {
        period: daily ? day.day : alone ? clock : `${day.day} ${clock}`,
        value: Number.isNaN(value) ? null : value,
      };
    });
  });
}

/** How many values are missing and estimated. */
export function gapsOf(profile: MeterProfile): { missing: number; estimated: number; all: number } {
  const marks = profile.days.map((day) => day.marks).join('');
  const count = (letter: string) => [...marks].filter((mark) => mark === letter).length;
  return { missing: count('-'), estimated: count('E'), all: marks.length };
}

/** Share of the hours of a year that are read. */
export const coverageOf = ({ presentHours, hours }: { presentHours: number; hours: number }): number =>
  hours > 0 ? presentHours / hours : 0;

/** The last year of which something is read. */
export const lastYear = (meter: Meter): number | undefined => meter.years.at(-1)?.year;

/** What must still be said before a file can be read. */
export function lacksOf(
  mapping: MeterMapping,
): readonly ('dayColumn' | 'valueColumn' | 'valueColumns' | 'codeColumn')[] {
  return [
    ...(mapping.dayColumn ? [] : (['dayColumn'] as const)),
    ...(mapping.valueColumn ? [] : (['valueColumn'] as const)),
    ...(mapping.layout === MeterMapping_Layout.DAYS && !mapping.valueColumns
      ? (['valueColumns'] as const)
      : []),
    ...(mapping.codeColumn || mapping.meter ? [] : (['codeColumn'] as const)),
  ];
}

/** The mapping with a change; a layout takes its columns with it. */
export const changed = (mapping: MeterMapping, part: Partial<MeterMapping>): MeterMapping =>
  create(MeterMappingSchema, {
    ...mapping,
    ...part,
    ...(part.layout === MeterMapping_Layout.LONG && { valueColumns: 0 }),
  });

/** Whether these roles read or write any meters of a city. */
export const mayReadMeters = (roles: readonly string[]): boolean =>
  roles.some((role) => role === 'city-coordinator' || role === 'data-steward' || role === 'firm');

/** What may flow through a meter, in the order of the choice. */
export const carriers = [
  Meter_Carrier.ELECTRICITY_DRAWN,
  Meter_Carrier.ELECTRICITY_FED_IN,
  Meter_Carrier.ELECTRICITY_PRODUCED,
  Meter_Carrier.GAS,
  Meter_Carrier.HEAT,
  Meter_Carrier.COLD,
  Meter_Carrier.WATER,
  Meter_Carrier.OTHER,
] as const;
