import { useTranslation } from 'react-i18next';
import {
  Indicator_Direction,
  Indicator_PeriodType,
  type Indicator,
} from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { FormulaService } from '@shared/api/gen/nzd/indicators/v1/formula_service_pb';
import { useCall } from '@shared/api/use-call';
import { kindLabel, unitLabel } from '@shared/format/unit';
import { leverCode } from '@shared/model/levers';
import { localized } from '@shared/model/localized';
import { EarlierVersions } from './EarlierVersions';
import { useFormulaText } from './use-formula-text';

/** Definition, unit, formula in words and source of an indicator. */
export function IndicatorSheet({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const formula = useFormulaText()(indicator.formula);
  const { sheet } = indicator;
  const facts: readonly [string, string][] = [
    ['definition', localized(indicator.definition?.text)],
    ['justification', localized(indicator.justification?.text)],
    ['formula', formula],
    ['unit', `${unitLabel(t, indicator.unit)}${indicator.kind ? ` · ${kindLabel(t, indicator.kind)}` : ''}`],
    ['direction', t(`direction.${Indicator_Direction[indicator.direction]}`)],
    ['periodType', t(`periodType.${Indicator_PeriodType[indicator.periodType]}`)],
    ['lever', t(`lever.${leverCode(indicator.lever)}`)],
    ['source', indicator.source],
    ['sector', sheet?.sector ?? ''],
    ['collectionMethod', localized(sheet?.collectionMethod?.text)],
    ['collectionFrequency', localized(sheet?.collectionFrequency?.text)],
    ['responsible', sheet?.responsible ?? ''],
    ['qualityNotes', localized(sheet?.qualityNotes?.text)],
    ['disaggregations', (sheet?.disaggregations ?? []).join(', ')],
    ['version', indicator.version > 0 ? String(indicator.version) : ''],
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
      <EarlierVersions indicator={indicator} />
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
