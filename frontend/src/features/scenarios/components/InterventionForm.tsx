import { useTranslation } from 'react-i18next';
import {
  Intervention_Carrier,
  Intervention_EnergyClass,
  Intervention_HeatSource,
  Intervention_Use,
} from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { codesOf, visibilities } from '@shared/model/choices';
import { emptySource } from '@shared/model/source-values';
import { useDistricts } from '@shared/model/use-districts';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import {
  emptyCarrier,
  emptyUse,
  interventionForm,
  type InterventionValues,
} from '../model/intervention-form';

const numbers = [
  'plotAreaM2',
  'footprintM2',
  'permeableBeforeM2',
  'permeableAreaM2',
  'rie',
  'trees',
  'pvKwp',
  'pvSelfConsumedKwh',
  'pvExportedKwh',
  'startYear',
  'lifeYears',
  'costEur',
  'yearlyCostEur',
  'yearlySavingEur',
] as const;

/** Adds or changes an intervention; what is not known stays empty. */
export function InterventionForm({
  city,
  initial,
  onSubmit,
  onCancel,
}: EditorForm<InterventionValues> & { city: string }) {
  const { t } = useTranslation();
  const form = useContractForm(interventionForm, initial, onSubmit);
  const { districts } = useDistricts(city);
  const words = (codes: readonly string[], group: string) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <TextField form={form} name="title" required />
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="district"
          required
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
        />
        <ChoiceField
          form={form}
          name="visibility"
          required
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
        <ChoiceField
          form={form}
          name="energyClass"
          empty={t('interventions.notKnown')}
          options={codesOf(Intervention_EnergyClass).map((value) => ({ value, label: value }))}
        />
        <ChoiceField
          form={form}
          name="heatSource"
          empty={t('interventions.notKnown')}
          options={words(codesOf(Intervention_HeatSource), 'interventions.heat')}
        />
      </div>
      <TextField form={form} name="plot" />
      <p>{t('interventions.emptyMeans')}</p>
      <div className="nzd-form-grid">
        {numbers.map((name) => (
          <TextField key={name} form={form} name={name} numeric />
        ))}
      </div>
      <TextField form={form} name="mobility" lines={3} />
      <RowsField
        form={form}
        name="uses"
        legend={t('field.interventions.uses')}
        addLabel={t('interventions.addUse')}
        fresh={emptyUse}
      >
        {(index) => (
          <>
            <ChoiceField
              form={form}
              name={`uses.${index}.use`}
              required
              options={words(codesOf(Intervention_Use), 'interventions.use')}
            />
            <TextField form={form} name={`uses.${index}.areaM2`} numeric />
          </>
        )}
      </RowsField>
      <RowsField
        form={form}
        name="carriers"
        legend={t('field.interventions.carriers')}
        addLabel={t('interventions.addCarrier')}
        fresh={emptyCarrier}
      >
        {(index) => (
          <>
            <ChoiceField
              form={form}
              name={`carriers.${index}.carrier`}
              required
              options={words(codesOf(Intervention_Carrier), 'interventions.carrier')}
            />
            <TextField form={form} name={`carriers.${index}.baseline`} numeric />
            <TextField form={form} name={`carriers.${index}.project`} numeric />
          </>
        )}
      </RowsField>
      <TextField form={form} name="realises" help={t('interventions.realisesHelp')} />
      <RowsField
        form={form}
        name="sources"
        legend={t('field.interventions.sources')}
        addLabel={t('interventions.addSource')}
        fresh={emptySource}
      >
        {(index) => <SourceFields form={form} place={(field) => `sources.${index}.${field}`} />}
      </RowsField>
    </ContractFormFrame>
  );
}
