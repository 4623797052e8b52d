import { useTranslation } from 'react-i18next';
import { District_ClimateZone, District_Type } from '@shared/api/gen/nzd/stakeholders/v1/district_pb';
import { codesOf } from '@shared/model/choices';
import { emptySource } from '@shared/model/source-values';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { CheckField, ChoiceField, TextField } from '@shared/parts/fields';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { districtForm, emptyMunicipality, type DistrictValues } from '../model/district-form';

/** Changes what is known of a district. */
export function DistrictForm({ initial, onSubmit, onCancel }: EditorForm<DistrictValues>) {
  const { t } = useTranslation();
  const form = useContractForm(districtForm, initial, onSubmit);
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <TextField form={form} name="displayName" required />
        <ChoiceField
          form={form}
          name="type"
          required
          options={codesOf(District_Type).map((value) => ({ value, label: t(`districtType.${value}`) }))}
        />
        <ChoiceField
          form={form}
          name="climateZone"
          options={codesOf(District_ClimateZone).map((value) => ({ value, label: value }))}
        />
        <TextField form={form} name="gridOperator" />
        <TextField form={form} name="legalForm" />
      </div>
      <CheckField form={form} name="recognised" sentence={t('district.recognisedByAct')} />
      <TextField form={form} name="description" lines={4} />
      <RowsField
        form={form}
        name="municipalities"
        legend={t('field.districts.municipalities')}
        addLabel={t('district.addMunicipality')}
        fresh={emptyMunicipality}
      >
        {(index) => (
          <>
            <TextField form={form} name={`municipalities.${index}.displayName`} required />
            <TextField
              form={form}
              name={`municipalities.${index}.istatCode`}
              required
              help={t('district.istatHelp')}
            />
            <TextField
              form={form}
              name={`municipalities.${index}.province`}
              required
              help={t('district.provinceHelp')}
            />
          </>
        )}
      </RowsField>
      <RowsField
        form={form}
        name="sources"
        legend={t('field.districts.sources')}
        addLabel={t('source.add')}
        fresh={emptySource}
      >
        {(index) => <SourceFields form={form} place={(field) => `sources.${index}.${field}`} />}
      </RowsField>
    </ContractFormFrame>
  );
}
