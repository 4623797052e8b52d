import { useTranslation } from 'react-i18next';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { Measure_OverTime, Measure_OverUnits } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { codesOf } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { useMeasures } from './FirmEntry';
import { SheetFields } from './SheetFields';
import { measureForm, type MeasureValues } from '../model/measure-form';

interface MeasureFormProps extends EditorForm<MeasureValues> {
  /** Resource name of the measure that is edited; empty for a new one. */
  measure: string;
}

/** Adds or changes a measure. */
export function MeasureForm({ measure, initial, onSubmit, onCancel }: MeasureFormProps) {
  const { t } = useTranslation();
  const { measures, nameOf } = useMeasures();
  const form = useContractForm(measureForm, initial, onSubmit);
  return (
    <ContractFormFrame
      form={form}
      submitLabel={t(measure ? 'action.save' : 'action.create')}
      onCancel={onCancel}
    >
      <div className="nzd-form-grid">
        <TextField form={form} name="displayNameIt" required />
        <TextField
          form={form}
          name="displayNameEn"
          required
          {...(!measure && { help: t('measure.nameHelp') })}
        />
        <TextField form={form} name="definitionIt" required lines={3} />
        <TextField form={form} name="definitionEn" required lines={3} />
        <TextField
          form={form}
          name="unit"
          required
          help={t(measure ? 'measure.unitLocked' : 'indicator.unitHelp')}
        />
        <TextField form={form} name="kind" help={t(measure ? 'measure.unitLocked' : 'indicator.kindHelp')} />
        <ChoiceField
          form={form}
          name="overTime"
          empty={t('measure.never')}
          help={t('measure.overTimeHelp')}
          options={codesOf(Measure_OverTime).map((value) => ({ value, label: t(`overTime.${value}`) }))}
        />
        <ChoiceField
          form={form}
          name="overUnits"
          empty={t('measure.never')}
          help={t('measure.overUnitsHelp')}
          options={codesOf(Measure_OverUnits).map((value) => ({ value, label: t(`overUnits.${value}`) }))}
        />
        {measures.length > 0 && form.form.watch('overUnits') === 'WEIGHTED_MEAN' && (
          <ChoiceField
            form={form}
            name="weight"
            required
            options={measures
              .filter(({ name }) => name !== measure)
              .map(({ name }) => ({ value: name, label: nameOf(name) }))}
          />
        )}
      </div>
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="collectionPeriod"
          empty={t('measure.nobodyWaits')}
          help={t('measure.collectionHelp')}
          options={codesOf(Indicator_PeriodType).map((value) => ({ value, label: t(`periodType.${value}`) }))}
        />
        {form.form.watch('collectionPeriod') !== '' && <TextField form={form} name="deadlineDays" numeric />}
      </div>
      {measure && <TextField form={form} name="reason" help={t('measure.reasonHelp')} />}
      <SheetFields
        field={(name, lines, help) => (
          <TextField form={form} name={name} lines={lines} {...(help && { help })} />
        )}
      />
    </ContractFormFrame>
  );
}
