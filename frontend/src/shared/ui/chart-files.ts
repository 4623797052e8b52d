import type { Language } from '@shared/auth/session';
import { periodsOf, type ChartSeries } from './chart-option';
import { saveFile } from './save-file';

const byteOrderMark = '\uFEFF';

function cell(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file that a spreadsheet of the person's language opens: semicolons and decimal commas in Italian. */
export function csvText(rows: readonly (readonly (string | number | null)[])[], language: Language): string {
  const separator = language === 'it' ? ';' : ',';
  const decimal = (value: number) => (language === 'it' ? String(value).replace('.', ',') : String(value));
  const lines = rows.map((row) =>
    row
      .map((value) =>
        cell(value === null ? '' : typeof value === 'number' ? decimal(value) : value, separator),
      )
      .join(separator),
  );
  return byteOrderMark + lines.join('\r\n') + '\r\n';
}

export function chartCsv(
  series: readonly ChartSeries[],
  unit: string,
  periodHeader: string,
  language: Language,
): string {
  const rows = periodsOf(series).map((period) => [
    period,
    ...series.map((one) => one.points.find((point) => point.period === period)?.value ?? null),
  ]);
  return csvText([[periodHeader, ...series.map((one) => `${one.name} (${unit})`)], ...rows], language);
}

export function downloadText(fileName: string, type: string, text: string): void {
  saveFile(fileName, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Draws the SVG on a canvas at twice its size and saves the picture. */
export async function downloadPng(
  fileName: string,
  svg: string,
  width: number,
  height: number,
): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const surface = canvas.getContext('2d');
  if (!surface) return;
  surface.fillStyle = '#fff';
  surface.fillRect(0, 0, canvas.width, canvas.height);
  surface.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob) saveFile(fileName, blob);
  });
}
