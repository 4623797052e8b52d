import { useTranslation } from 'react-i18next';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Indicator_Direction, Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { useCall } from '@shared/api/use-call';
import { codesOf } from '@shared/model/choices';
import { localized } from '@shared/model/localized';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { CheckField, ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm, type ContractForm } from '@shared/parts/use-contract-form';
import { formulas, indicatorForm, type IndicatorValues } from '../model/indicator-form';
import { FormulaField } from './FormulaField';
import { SheetFields } from './SheetFields';

interface IndicatorFormProps extends EditorForm<IndicatorValues> {
  /** Resource name of the entry that is edited; empty for a new one. */
  indicator: string;
}

/** Adds or changes an entry of the catalogue. */
export function IndicatorForm({ indicator, initial, onSubmit, onCancel }: IndicatorFormProps) {
  const { t } = useTranslation();
  const form = useContractForm(indicatorForm, initial, onSubmit);
  const choices = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <TextField form={form} name="displayNameIt" required />
        <TextField form={form} name="displayNameEn" required />
        <TextField form={form} name="definitionIt" required lines={3} />
        <TextField form={form} name="definitionEn" required lines={3} />
        <TextField form={form} name="justificationIt" required lines={3} />
        <TextField form={form} name="justificationEn" required lines={3} />
        <TextField form={form} name="unit" required help={t('indicator.unitHelp')} />
        <TextField form={form} name="kind" help={t('indicator.kindHelp')} />
        <ChoiceField
          form={form}
          name="direction"
          required
          options={choices('direction', codesOf(Indicator_Direction))}
        />
        <ChoiceField form={form} name="lever" required options={choices('lever', codesOf(Lever))} />
        <ChoiceField
          form={form}
          name="periodType"
          required
          options={choices('periodType', codesOf(Indicator_PeriodType))}
        />
        <TextField form={form} name="source" required />
      </div>
      <CheckField form={form} name="absolute" />
      <FormulaFields form={form} indicator={indicator} />
      {indicator && <TextField form={form} name="reason" help={t('indicator.reasonHelp')} />}
      <SheetFields
        field={(name, lines, help) => (
          <TextField form={form} name={name} lines={lines} {...(help && { help })} />
        )}
      />
    </ContractFormFrame>
  );
}

function FormulaFields({ form, indicator }: { form: ContractForm<IndicatorValues>; indicator: string }) {
  const { t } = useTranslation();
  const chosen = form.form.watch('formula');
  const { data } = useCall('measures', MeasureService.method.listMeasures, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const measures = (data?.measures ?? []).map((measure) => ({
    value: measure.name,
    label: localized(measure.displayName?.text),
  }));
  return (
    <fieldset className="nzd-rows">
      <legend>{t('field.indicators.formula')}</legend>
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="formula"
          required
          options={formulas.map((value) => ({ value, label: t(`formula.${value}.word`) }))}
        />
        {/* The list must be there before the field, else the browser shows the first of an empty list. */}
        {data && chosen !== 'expression' && (
          <ChoiceField form={form} name="measure" required options={measures} />
        )}
        {data && chosen === 'ratio' && (
          <ChoiceField form={form} name="denominator" required options={measures} />
        )}
        {chosen === 'ratio' && <TextField form={form} name="scale" help={t('indicator.scaleHelp')} numeric />}
        {chosen === 'converted' && (
          <TextField form={form} name="factorSubject" required help={t('indicator.subjectHelp')} />
        )}
        {data && chosen === 'expression' && (
          <FormulaField form={form} measures={measures} indicator={indicator} />
        )}
      </div>
    </fieldset>
  );
}
