import { useTranslation } from 'react-i18next';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { TextField } from '@shared/parts/fields';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { emptyValue, factorForm, type FactorValues } from '../model/factor-form';

/** Adds an edition of a factor with its values by year of data. */
export function FactorForm({ initial, onSubmit, onCancel }: EditorForm<FactorValues>) {
  const { t } = useTranslation();
  const form = useContractForm(factorForm, initial, onSubmit);
  return (
    <ContractFormFrame form={form} submitLabel={t('action.create')} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <TextField form={form} name="subject" required help={t('indicator.subjectHelp')} />
        <TextField form={form} name="series" required help={t('factor.seriesHelp')} />
        <TextField form={form} name="edition" required help={t('factor.editionHelp')} />
        <TextField form={form} name="document" required />
        <TextField form={form} name="publishedYear" required numeric />
        <TextField form={form} name="unit" required help={t('factor.unitHelp')} />
        <TextField form={form} name="kind" help={t('indicator.kindHelp')} />
      </div>
      <RowsField
        form={form}
        name="values"
        legend={t('field.factors.values')}
        addLabel={t('factor.addValue')}
        fresh={emptyValue}
      >
        {(index) => (
          <>
            <TextField form={form} name={`values.${index}.dataYear`} required numeric />
            <TextField form={form} name={`values.${index}.value`} required numeric />
          </>
        )}
      </RowsField>
      <fieldset className="nzd-rows">
        <legend>{t('field.factors.source')}</legend>
        <div className="nzd-form-grid">
          <SourceFields form={form} place={(field) => `source.${field}`} />
        </div>
      </fieldset>
    </ContractFormFrame>
  );
}
