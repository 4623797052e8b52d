export interface PathChartProps {
  values: readonly { year: number; value: number }[];
  path: readonly { year: number; value: number }[];
  label: string;
}

const width = 120;
const height = 36;
const margin = 4;

/** A small chart of values against the required path, for a cell of a table. */
export function PathChart({ values, path, label }: PathChartProps) {
  const all = [...values, ...path];
  if (values.length === 0 || all.length < 2) return null;
  const years = all.map((point) => point.year);
  const amounts = all.map((point) => point.value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(...amounts, 0), Math.max(...amounts)];
  const x = (year: number) => margin + ((year - first) / (last - first || 1)) * (width - 2 * margin);
  const y = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  const line = (points: PathChartProps['values']) =>
    points.map((point) => `${x(point.year)},${y(point.value)}`).join(' ');
  const end = values[values.length - 1];
  return (
    <svg className="nzd-path-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {path.length > 1 && <polyline className="nzd-path-line" points={line(path)} />}
      {values.length > 1 && <polyline className="nzd-value-line" points={line(values)} />}
      {end && <circle className="nzd-value-dot" cx={x(end.year)} cy={y(end.value)} r="3.5" />}
    </svg>
  );
}
