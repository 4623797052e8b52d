import { useTranslation } from 'react-i18next';
import {
  PublicCount_Perimeter,
  PublicCount_Qualifier,
  PublicCount_Subject,
} from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { unitLabel } from '@shared/format/unit';
import { codesOf, visibilities } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { countUnits, publicCountForm, type PublicCountValues } from '../model/public-count-form';

/** Adds or changes a statement of a public document. */
export function PublicCountForm({ initial, onSubmit, onCancel }: EditorForm<PublicCountValues>) {
  const { t } = useTranslation();
  const form = useContractForm(publicCountForm, initial, onSubmit);
  const { watch } = form.form;
  const units = [...new Set([...countUnits, initial.unit])].filter(Boolean);
  const choices = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="subject"
          required
          options={choices('subject', codesOf(PublicCount_Subject))}
        />
        <TextField
          form={form}
          name="label"
          required={watch('subject') === 'OTHER'}
          help={t('publicCount.labelHelp')}
        />
        <ChoiceField
          form={form}
          name="qualifier"
          options={choices('qualifierChoice', codesOf(PublicCount_Qualifier))}
        />
        <TextField form={form} name="value" required numeric help={t('observation.valueHelp')} />
        {watch('qualifier') === 'BETWEEN' && <TextField form={form} name="upper" required numeric />}
        <ChoiceField
          form={form}
          name="unit"
          required
          options={units.map((value) => ({ value, label: unitLabel(t, value) }))}
        />
        <ChoiceField
          form={form}
          name="perimeter"
          required
          options={choices('perimeterChoice', codesOf(PublicCount_Perimeter))}
        />
        <TextField form={form} name="perimeterNote" required={watch('perimeter') === 'OTHER'} />
        <TextField form={form} name="asOf" help={t('source.dayHelp')} />
        <ChoiceField form={form} name="visibility" required options={choices('visibility', visibilities)} />
      </div>
      <TextField form={form} name="note" lines={2} />
      <fieldset className="nzd-rows">
        <legend>{t('field.publicCounts.source')}</legend>
        <div className="nzd-form-grid">
          <SourceFields form={form} place={(field) => `source.${field}`} />
        </div>
      </fieldset>
    </ContractFormFrame>
  );
}
