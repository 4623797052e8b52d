import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { useCall } from '@shared/api/use-call';
import { localized } from '@shared/model/localized';
import { factorSubject } from '../model/factor-subject';

export function useMeasureNames(): (name: string) => string {
  const { data } = useCall('measures', MeasureService.method.listMeasures, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const names = new Map(
    data?.measures.map((measure) => [measure.name, localized(measure.displayName?.text)]),
  );
  return (name) => names.get(name) ?? name;
}

type Worded = Indicator['formula'] | Indicator['earlierVersions'][number]['formula'];

/** Formulas in words. */
export function useFormulaText(): (formula: Worded) => string {
  const { t } = useTranslation();
  const measure = useMeasureNames();
  return (formula) => {
    switch (formula.case) {
      case 'observed':
        return t('formula.observed.text', { measure: measure(formula.value.measure) });
      case 'ratio':
        return t(formula.value.scale ? 'formula.ratio.scaled' : 'formula.ratio.text', {
          numerator: measure(formula.value.numerator),
          denominator: measure(formula.value.denominator),
          scale: formula.value.scale,
        });
      case 'converted':
        return t('formula.converted.text', {
          measure: measure(formula.value.measure),
          subject: factorSubject(t, formula.value.factorSubject),
        });
      case 'expression':
        return formula.value.text;
      case 'change':
        return t('formula.change.text', { measure: measure(formula.value.measure) });
      default:
        return '';
    }
  };
}
