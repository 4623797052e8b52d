import { useTranslation } from 'react-i18next';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { measureForm, type MeasureValues } from '../model/measure-form';

/** Adds a measure. */
export function MeasureForm({ initial, onSubmit, onCancel }: EditorForm<MeasureValues>) {
  const { t } = useTranslation();
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
      </div>
    </ContractFormFrame>
  );
}
