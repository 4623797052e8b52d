import {
  ComparisonRow_Reason,
  ComparisonRow_Verdict,
  Normalisation,
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
} from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import type { Language } from '@shared/auth/session';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { csvText } from '@shared/ui/chart-files';

export const normalisations = [
  Normalisation.NONE,
  Normalisation.PER_FIRM,
  Normalisation.PER_HEAD,
  Normalisation.PER_HECTARE,
] as const;

export const normalisationCode = (normalisation: Normalisation): string => Normalisation[normalisation];
export const verdictCode = (verdict: ComparisonRow_Verdict): string => ComparisonRow_Verdict[verdict];
export const reasonCode = (reason: ComparisonRow_Reason): string => ComparisonRow_Reason[reason];

export interface Choice {
  indicator: string;
  factor: string;
  baseYear: number;
}

/** A choice in the address: indicator~factor~year, last parts only. */
export const choiceToText = (choice: Choice): string =>
  [lastPart(choice.indicator), choice.factor && lastPart(choice.factor), choice.baseYear || ''].join('~');

export function choiceFromText(text: string): Choice | undefined {
  const [indicator = '', factor = '', year = ''] = text.split('~');
  if (!/^[a-z][a-z0-9-]*$/.test(indicator)) return undefined;
  return {
    indicator: `cities/programme/indicators/${indicator}`,
    factor: factor && `cities/programme/factors/${factor}`,
    baseYear: /^\d{4}$/.test(year) ? Number(year) : 0,
  };
}

export interface LeverGroup {
  lever: ComparisonRow['lever'];
  rows: readonly ComparisonRow[];
}

/** Rows in the order of the server, grouped by lever. */
export function byLever(rows: readonly ComparisonRow[]): readonly LeverGroup[] {
  const groups = new Map<ComparisonRow['lever'], ComparisonRow[]>();
  for (const row of rows) groups.set(row.lever, [...(groups.get(row.lever) ?? []), row]);
  return [...groups].map(([lever, grouped]) => ({ lever, rows: grouped }));
}

export const cellOf = (row: ComparisonRow, district: string): ComparisonCell | undefined =>
  row.cells.find((cell) => cell.district === district);

/** The comparison as a file: one line an indicator and district, with verdict, so that no value travels without it. */
export function comparisonCsv(
  comparison: Comparison,
  headers: readonly string[],
  words: { verdict: (row: ComparisonRow) => string; perimeter: (cell: ComparisonCell) => string },
  language: Language,
): string {
  const lines = comparison.rows.flatMap((row) =>
    comparison.districts.map((district) => {
      const cell = cellOf(row, district.district);
      return [
        localized(row.displayName),
        district.displayName,
        cell?.hasValue && cell.value ? Number(cell.value.value) : null,
        row.unit,
        cell?.period?.code ?? '',
        cell ? words.perimeter(cell) : '',
        words.verdict(row),
      ];
    }),
  );
  return csvText([headers, ...lines], language);
}
