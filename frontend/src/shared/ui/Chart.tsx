import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { currentLanguage } from '@shared/i18n/i18n';
import { chartCsv, downloadPng, downloadText } from './chart-files';
import { chartOption, lookOf, periodsOf, type ChartSeries } from './chart-option';
import type { ECharts } from './echarts-parts';
import { Icon } from './Icon';

interface ChartProps {
  /** What the chart shows, as a sentence. */
  finding: string;
  unit: string;
  series: readonly ChartSeries[];
  fileName: string;
}

/** A line chart whose title says the finding, with its table and its downloads. */
export function Chart({ finding, unit, series, fileName }: ChartProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<ECharts | undefined>(undefined);
  const captionId = useId();
  const csv = () =>
    downloadText(`${fileName}.csv`, 'text/csv', chartCsv(series, unit, t('chart.period'), currentLanguage()));
  const svg = () => {
    const markup = drawing.current?.renderToSVGString();
    if (markup) downloadText(`${fileName}.svg`, 'image/svg+xml', markup);
  };
  const png = () => {
    const chart = drawing.current;
    if (chart)
      void downloadPng(`${fileName}.png`, chart.renderToSVGString(), chart.getWidth(), chart.getHeight());
  };
  return (
    <figure className="nzd-chart" aria-labelledby={captionId}>
      <figcaption id={captionId}>{finding}</figcaption>
      <Legend series={series} />
      {asTable ? (
        <ChartTable caption={finding} unit={unit} series={series} />
      ) : (
        <Drawing finding={finding} unit={unit} series={series} drawing={drawing} />
      )}
      <div className="nzd-chart-tools">
        <button
          type="button"
          className="nzd-link-button"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          <Icon name={asTable ? 'it-chart-line' : 'it-list'} size="xs" />{' '}
          {asTable ? t('chart.asChart') : t('chart.asTable')}
        </button>
        <button type="button" className="nzd-link-button" onClick={csv}>
          <Icon name="it-download" size="xs" /> CSV
        </button>
        {!asTable && (
          <>
            <button type="button" className="nzd-link-button" onClick={svg}>
              <Icon name="it-download" size="xs" /> SVG
            </button>
            <button type="button" className="nzd-link-button" onClick={png}>
              <Icon name="it-download" size="xs" /> PNG
            </button>
          </>
        )}
      </div>
    </figure>
  );
}

function Legend({ series }: { series: readonly ChartSeries[] }) {
  return (
    <ul className="nzd-legend">
      {series.map((one, index) => {
        const look = lookOf(one);
        return look ? (
          <li key={index} className="nzd-legend-look">
            <LegendMark {...look} /> {one.name}
          </li>
        ) : (
          <li key={index} className={`nzd-legend-${one.role}`}>
            {one.name}
          </li>
        );
      })}
    </ul>
  );
}

const dashes: Readonly<Record<string, string>> = { dashed: '6 3', dotted: '2 3' };
const shapes: Readonly<Record<string, string>> = {
  circle: 'M11 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
  rect: 'M11 3h6v6h-6z',
  roundRect: 'M12 3h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1',
  triangle: 'M14 2l4 7h-8z',
  diamond: 'M14 2l4 4l-4 4l-4 -4z',
  arrow: 'M14 2l4 8l-4 -2l-4 2z',
};

/** The stroke and mark of a series as they are in the chart. */
function LegendMark({ colour, symbol, stroke }: { colour: string; symbol: string; stroke: string }) {
  return (
    <svg width="28" height="12" aria-hidden="true">
      <line x1="0" x2="28" y1="6" y2="6" stroke={colour} strokeWidth="3" strokeDasharray={dashes[stroke]} />
      <path d={shapes[symbol]} fill={colour} />
    </svg>
  );
}

interface DrawingProps {
  finding: string;
  unit: string;
  series: readonly ChartSeries[];
  drawing: React.RefObject<ECharts | undefined>;
}

function Drawing({ finding, unit, series, drawing }: DrawingProps) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    let gone = false;
    const observer = new ResizeObserver(() => drawing.current?.resize());
    void import('./echarts-parts').then(({ draw }) => {
      if (gone) return;
      drawing.current = draw(element);
      drawing.current.setOption(chartOption(series, unit));
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer.disconnect();
      drawing.current?.dispose();
      drawing.current = undefined;
    };
  }, [series, unit, drawing]);
  return <div ref={area} className="nzd-chart-area" role="img" aria-label={finding} />;
}

/** The same values as a table. */
export function ChartTable({
  caption,
  unit,
  series,
}: {
  caption: string;
  unit: string;
  series: readonly ChartSeries[];
}) {
  const { t } = useTranslation();
  const columns = series.map((one) => ({
    ...one,
    values: new Map(one.points.map((point) => [point.period, point.value])),
  }));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table nzd-plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.period')}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col" className="nzd-number">
                {column.name} ({unit})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periodsOf(series).map((period) => (
            <tr key={period}>
              <th scope="row">{formatPeriod(period)}</th>
              {columns.map((column, index) => {
                const value = column.values.get(period);
                return (
                  <td key={index} className="nzd-number">
                    {typeof value === 'number' ? formatNumber(value, { maximumFractionDigits: 3 }) : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
