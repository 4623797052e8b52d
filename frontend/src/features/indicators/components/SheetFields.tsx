import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetValues } from '../model/data-sheet';

interface SheetFieldsProps {
  /** A field of the form that this is part of, with so many lines and some help. */
  field: (name: keyof SheetValues, lines: number, help: string) => ReactNode;
}

/** How a figure is collected: part of the form of an indicator and of a measure. */
export function SheetFields({ field }: SheetFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="nzd-rows">
      <legend>{t('sheet.title')}</legend>
      <div className="nzd-form-grid">
        {field('sector', 1, '')}
        {field('responsible', 1, t('sheet.responsibleHelp'))}
        {field('collectionMethodIt', 2, '')}
        {field('collectionMethodEn', 2, '')}
        {field('collectionFrequencyIt', 1, '')}
        {field('collectionFrequencyEn', 1, '')}
        {field('qualityNotesIt', 2, '')}
        {field('qualityNotesEn', 2, '')}
        {field('disaggregations', 3, t('sheet.disaggregationsHelp'))}
      </div>
    </fieldset>
  );
}
