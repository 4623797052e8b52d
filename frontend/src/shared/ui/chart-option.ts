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
}

const colours = { values: '#0066cc', path: '#455b71', goal: '#00735c', baseline: '#8a5a00' } as const;
const symbols = { values: 'circle', path: 'none', goal: 'diamond', baseline: 'triangle' } as const;

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
      const mark = one.role === 'goal' || one.role === 'baseline';
      return {
        type: 'line',
        name: one.name,
        connectNulls: one.role === 'path',
        data: periods.map((period) => values.get(period) ?? null),
        symbol: symbols[one.role],
        symbolSize: mark ? 12 : 7,
        itemStyle: { color: colours[one.role] },
        lineStyle: {
          color: colours[one.role],
          width: mark ? 0 : one.role === 'values' ? 3 : 1.5,
          type: one.role === 'path' ? 'dashed' : 'solid',
        },
        showAllSymbol: true,
      };
    }),
  };
}
