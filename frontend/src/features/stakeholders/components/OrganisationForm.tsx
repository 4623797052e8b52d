import { useTranslation } from 'react-i18next';
import { useDistricts } from '@shared/model/use-districts';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { sizeClasses, sizeCode, typeCode, types } from '../model/organisation';
import { organisationForm, type OrganisationValues } from '../model/organisation-form';

interface OrganisationFormProps {
  city: string;
  initial: OrganisationValues;
  submitLabel: string;
  onSubmit: (values: OrganisationValues) => Promise<void>;
  onCancel: () => void;
}

/** Creates or changes an organisation; checked by the contract's own rules before it is sent. */
export function OrganisationForm({ city, initial, submitLabel, onSubmit, onCancel }: OrganisationFormProps) {
  const { t } = useTranslation();
  const form = useContractForm(organisationForm, initial, onSubmit);
  const { districts } = useDistricts(city);
  const district = districts.find((one) => one.name === form.form.watch('district'));
  return (
    <ContractFormFrame form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <div className="nzd-form-grid">
        <TextField form={form} name="legalName" required />
        <TextField form={form} name="vatNumber" required help={t('organisation.vatHelp')} numeric />
        <ChoiceField
          form={form}
          name="type"
          required
          options={types.map((type) => ({
            value: typeCode(type),
            label: t(`organisationType.${typeCode(type)}`),
          }))}
        />
        <TextField form={form} name="ateco" required help={t('organisation.atecoHelp')} />
        <ChoiceField
          form={form}
          name="sizeClass"
          options={sizeClasses.map((size) => ({ value: sizeCode(size), label: t(`size.${sizeCode(size)}`) }))}
        />
        <TextField form={form} name="persons" numeric />
        <TextField form={form} name="year" numeric />
        <ChoiceField
          form={form}
          name="district"
          required
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
        />
        <ChoiceField
          form={form}
          name="municipality"
          required
          options={(district?.municipalities ?? []).map((one) => ({
            value: one.istatCode,
            label: one.displayName,
          }))}
        />
        <TextField form={form} name="website" help={t('organisation.websiteHelp')} />
      </div>
    </ContractFormFrame>
  );
}
