import { useTranslation } from 'react-i18next';
import { Measure_OverTime, Measure_OverUnits } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { codesOf } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { useMeasures } from './FirmEntry';
import { SheetFields } from './SheetFields';
import { measureForm, type MeasureValues } from '../model/measure-form';

/** Adds a measure. */
export function MeasureForm({ initial, onSubmit, onCancel }: EditorForm<MeasureValues>) {
  const { t } = useTranslation();
  const { measures, nameOf } = useMeasures();
  const form = useContractForm(measureForm, initial, onSubmit);
  return (
    <ContractFormFrame form={form} submitLabel={t('action.create')} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <TextField form={form} name="displayNameIt" required />
        <TextField form={form} name="displayNameEn" required help={t('measure.nameHelp')} />
        <TextField form={form} name="definitionIt" required lines={3} />
        <TextField form={form} name="definitionEn" required lines={3} />
        <TextField form={form} name="unit" required help={t('indicator.unitHelp')} />
        <TextField form={form} name="kind" help={t('indicator.kindHelp')} />
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
        {form.form.watch('overUnits') === 'WEIGHTED_MEAN' && (
          <ChoiceField
            form={form}
            name="weight"
            required
            options={measures.map(({ name }) => ({ value: name, label: nameOf(name) }))}
          />
        )}
      </div>
      <SheetFields
        field={(name, lines, help) => (
          <TextField form={form} name={name} lines={lines} {...(help && { help })} />
        )}
      />
    </ContractFormFrame>
  );
}
