import { create } from '@bufbuild/protobuf';
import { DataSheetSchema, type DataSheet } from '@shared/api/gen/nzd/indicators/v1/data_sheet_pb';

/** How a figure is collected, as a form holds it. */
export interface SheetValues {
  sector: string;
  collectionMethodIt: string;
  collectionMethodEn: string;
  collectionFrequencyIt: string;
  collectionFrequencyEn: string;
  responsible: string;
  qualityNotesIt: string;
  qualityNotesEn: string;
  /** One a line. */
  disaggregations: string;
}

export const emptySheet: SheetValues = {
  sector: '',
  collectionMethodIt: '',
  collectionMethodEn: '',
  collectionFrequencyIt: '',
  collectionFrequencyEn: '',
  responsible: '',
  qualityNotesIt: '',
  qualityNotesEn: '',
  disaggregations: '',
};

const isKey = (key: string): key is keyof SheetValues => key in emptySheet;
export const sheetKeys: readonly (keyof SheetValues)[] = Object.keys(emptySheet).filter(isKey);

/** Whether a field of a form is one of the sheet. */
export const isSheetKey = (key: string): boolean => isKey(key);

export const sheetValues = (sheet: DataSheet | undefined): SheetValues => ({
  sector: sheet?.sector ?? '',
  collectionMethodIt: sheet?.collectionMethod?.text['it'] ?? '',
  collectionMethodEn: sheet?.collectionMethod?.text['en'] ?? '',
  collectionFrequencyIt: sheet?.collectionFrequency?.text['it'] ?? '',
  collectionFrequencyEn: sheet?.collectionFrequency?.text['en'] ?? '',
  responsible: sheet?.responsible ?? '',
  qualityNotesIt: sheet?.qualityNotes?.text['it'] ?? '',
  qualityNotesEn: sheet?.qualityNotes?.text['en'] ?? '',
  disaggregations: (sheet?.disaggregations ?? []).join('\n'),
});

/** A text that may be missing as a whole; other languages that it has are kept. */
const optional = (it: string, en: string, before: Readonly<Record<string, string>> = {}) =>
  it.trim() || en.trim() ? { text: { ...before, it: it.trim(), en: en.trim() } } : undefined;

export function sheetOf(values: SheetValues, base?: DataSheet): DataSheet {
  const method = optional(values.collectionMethodIt, values.collectionMethodEn, base?.collectionMethod?.text);
  const frequency = optional(
    values.collectionFrequencyIt,
    values.collectionFrequencyEn,
    base?.collectionFrequency?.text,
  );
  const notes = optional(values.qualityNotesIt, values.qualityNotesEn, base?.qualityNotes?.text);
  return create(DataSheetSchema, {
    sector: values.sector.trim(),
    responsible: values.responsible.trim(),
    disaggregations: values.disaggregations
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    ...(method && { collectionMethod: method }),
    ...(frequency && { collectionFrequency: frequency }),
    ...(notes && { qualityNotes: notes }),
  });
}

const pairs = ['collectionMethod', 'collectionFrequency', 'qualityNotes'] as const;

/** What was written in one language only. */
export const missingLanguages = (values: SheetValues): Record<string, string> =>
  Object.fromEntries(
    pairs.flatMap((name) => {
      const [it, en] = [values[`${name}It`].trim(), values[`${name}En`].trim()];
      if ((it === '') === (en === '')) return [];
      return [[it === '' ? `${name}It` : `${name}En`, 'BOTH_LANGUAGES_NEEDED']];
    }),
  );

/** The sheet of a message, left out where nothing was and is written down. */
export function sheetPart(values: SheetValues, base?: DataSheet): { sheet?: DataSheet } {
  const isWritten = sheetKeys.some((key) => values[key].trim() !== '');
  return isWritten || base ? { sheet: sheetOf(values, base) } : {};
}

/** The form field of a violated field of the sheet. */
export function sheetKeyOf(path: string): string | undefined {
  const text = /^sheet\.(collectionMethod|collectionFrequency|qualityNotes)(?:\.text)?(?:\.(it|en))?/.exec(
    path,
  );
  if (text) return `${text[1] ?? ''}${text[2] === 'en' ? 'En' : 'It'}`;
  return /^sheet\.(sector|responsible|disaggregations)/.exec(path)?.[1];
}
