import { formatNumber, formatPeriod } from '@shared/format/format';
import type { EChartsOption } from './echarts-parts';

export interface ChartPoint {
  period: string;
  value: number | null;
}

export interface ChartSeries {
  name: string;
  role: 'values' | 'path' | 'goal' | 'baseline';
  points: readonly ChartPoint[];
  /** Its place among several series of values: each has its own colour, mark and stroke. */
  place?: number;
}

const colours = { values: '#0066cc', path: '#455b71', goal: '#00735c', baseline: '#8a5a00' } as const;
const symbols = { values: 'circle', path: 'none', goal: 'diamond', baseline: 'triangle' } as const;

/** What tells series of values apart: never by colour alone. */
const looks = [
  { colour: '#0066cc', symbol: 'circle', stroke: 'solid' },
  { colour: '#9b2c6f', symbol: 'rect', stroke: 'dashed' },
  { colour: '#a05a00', symbol: 'triangle', stroke: 'dotted' },
  { colour: '#00735c', symbol: 'diamond', stroke: 'solid' },
  { colour: '#455b71', symbol: 'roundRect', stroke: 'dashed' },
  { colour: '#b3243c', symbol: 'arrow', stroke: 'dotted' },
] as const;
type Look = (typeof looks)[number];

/** How a series among several is told apart; undefined where its role says enough. */
export const lookOf = ({ place }: ChartSeries): Look | undefined =>
  place === undefined ? undefined : looks[place % looks.length];

/** Every period that any series speaks of, in order. */
export const periodsOf = (series: readonly ChartSeries[]): readonly string[] =>
  [...new Set(series.flatMap((one) => one.points.map((point) => point.period)))].sort();

/** How a chart is drawn: gaps stay gaps, the path is dashed, goals are marks. */
export function chartOption(series: readonly ChartSeries[], unit: string): EChartsOption {
  const periods = periodsOf(series);
  return {
    animation: false,
    textStyle: { fontFamily: 'Titillium Web, sans-serif' },
    grid: { left: 12, right: 24, top: 36, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      valueFormatter: (value) =>
        typeof value === 'number' ? `${formatNumber(value, { maximumFractionDigits: 3 })} ${unit}` : '–',
    },
    xAxis: {
      type: 'category',
      data: [...periods],
      axisLabel: { color: '#455b71', hideOverlap: true, formatter: (period: string) => formatPeriod(period) },
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { align: 'left', color: '#455b71' },
      axisLabel: { color: '#455b71', formatter: (value: number) => formatNumber(value) },
      splitLine: { lineStyle: { color: '#e6ecf2' } },
    },
    series: series.map((one) => {
      const values = new Map(one.points.map((point) => [point.period, point.value]));
      const look = lookOf(one);
      const mark = one.role === 'goal' || one.role === 'baseline';
      return {
        type: 'line',
        name: one.name,
        connectNulls: one.role === 'path',
        data: periods.map((period) => values.get(period) ?? null),
        symbol: look?.symbol ?? symbols[one.role],
        symbolSize: mark ? 12 : 7,
        itemStyle: { color: look?.colour ?? colours[one.role] },
        lineStyle: {
          color: look?.colour ?? colours[one.role],
          width: mark ? 0 : one.role === 'values' ? 3 : 1.5,
          type: look?.stroke ?? (one.role === 'path' ? 'dashed' : 'solid'),
        },
        showAllSymbol: true,
      };
    }),
  };
}
