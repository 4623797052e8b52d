import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import type { Key } from '@shared/model/edit';
import { lastPart } from '@shared/model/names';
import { Editor } from '@shared/parts/Editor';
import { indicatorKind, type IndicatorValues } from '../model/indicator-form';
import { IndicatorForm } from './IndicatorForm';

interface EditorProps {
  indicator: Indicator;
  onDone: (saved: boolean) => void;
}

/** Edits an entry of the catalogue. */
export function IndicatorEditor({ indicator, onDone }: EditorProps) {
  const { t } = useTranslation();
  const show = (key: Key<IndicatorValues>, values: IndicatorValues): string | undefined => {
    switch (key) {
      case 'absolute':
        return values.absolute ? t('indicator.absolute') : t('indicator.notAbsolute');
      case 'direction':
      case 'lever':
      case 'periodType':
        return t(`${key}.${values[key]}`);
      case 'formula':
        return t(`formula.${values.formula}.word`);
      case 'measure':
      case 'denominator':
        return lastPart(values[key]);
      default:
        return undefined;
    }
  };
  return (
    <Editor message={indicator} kind={indicatorKind} show={show} onDone={onDone}>
      {(form) => <IndicatorForm {...form} indicator={indicator.name} />}
    </Editor>
  );
}
