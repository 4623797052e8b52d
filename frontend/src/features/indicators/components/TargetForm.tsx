import { useTranslation } from 'react-i18next';
import { visibilities } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { emptyGoal, targetForm, type TargetValues } from '../model/target-form';

/** Sets or changes baseline and goals. */
export function TargetForm({ initial, onSubmit, onCancel }: EditorForm<TargetValues>) {
  const { t } = useTranslation();
  const form = useContractForm(targetForm, initial, onSubmit);
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <TextField form={form} name="baselineYear" required numeric />
        <TextField form={form} name="baselineValue" numeric help={t('target.baselineHelp')} />
        <ChoiceField
          form={form}
          name="visibility"
          required
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
      </div>
      <RowsField
        form={form}
        name="goals"
        legend={t('field.targets.goals')}
        addLabel={t('target.addGoal')}
        fresh={emptyGoal}
      >
        {(index) => (
          <>
            <TextField form={form} name={`goals.${index}.year`} required numeric />
            <TextField
              form={form}
              name={`goals.${index}.value`}
              required
              numeric
              help={t('observation.valueHelp')}
            />
          </>
        )}
      </RowsField>
      <fieldset className="nzd-rows">
        <legend>{t('field.targets.source')}</legend>
        <div className="nzd-form-grid">
          <SourceFields form={form} place={(field) => `source.${field}`} />
        </div>
      </fieldset>
    </ContractFormFrame>
  );
}
