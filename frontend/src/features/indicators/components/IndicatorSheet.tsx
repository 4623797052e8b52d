import { useTranslation } from 'react-i18next';
import {
  Indicator_Direction,
  Indicator_PeriodType,
  type Indicator,
} from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { FormulaService } from '@shared/api/gen/nzd/indicators/v1/formula_service_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { useCall } from '@shared/api/use-call';
import { kindLabel, unitLabel } from '@shared/format/unit';
import { leverCode } from '@shared/model/levers';
import { localized } from '@shared/model/localized';
import { factorSubject } from '../model/factor-subject';

/** Definition, unit, formula in words and source of an indicator. */
export function IndicatorSheet({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const formula = useFormulaWords(indicator);
  const facts: readonly [string, string][] = [
    ['definition', localized(indicator.definition?.text)],
    ['justification', localized(indicator.justification?.text)],
    ['formula', formula],
    ['unit', `${unitLabel(t, indicator.unit)}${indicator.kind ? ` · ${kindLabel(t, indicator.kind)}` : ''}`],
    ['direction', t(`direction.${Indicator_Direction[indicator.direction]}`)],
    ['periodType', t(`periodType.${Indicator_PeriodType[indicator.periodType]}`)],
    ['lever', t(`lever.${leverCode(indicator.lever)}`)],
    ['source', indicator.source],
  ];
  return (
    <section className="nzd-section" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{t('indicator.sheet')}</h2>
      <dl className="nzd-facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(`field.indicators.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** The measures an indicator is made of; a written formula is asked what it reads. */
export function useMeasuresOf(indicator: Indicator) {
  const { formula } = indicator;
  const written = useCall(
    'indicators',
    FormulaService.method.checkFormula,
    { text: formula.case === 'expression' ? formula.value.text : '', periodType: indicator.periodType },
    { enabled: formula.case === 'expression' },
  );
  const said = written.data?.names ?? [];
  return { names: measuresIn(formula, said), query: written };
}

function measuresIn(
  formula: Indicator['formula'],
  said: readonly { name: string; source: string }[],
): readonly string[] {
  switch (formula.case) {
    case undefined:
      return [];
    case 'ratio':
      return [formula.value.numerator, formula.value.denominator];
    case 'expression':
      return said.filter((one) => one.source === 'MEASURE').map((one) => one.name);
    default:
      return [formula.value.measure];
  }
}

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

function useFormulaWords(indicator: Indicator): string {
  const { t } = useTranslation();
  const measure = useMeasureNames();
  const { formula } = indicator;
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
}
