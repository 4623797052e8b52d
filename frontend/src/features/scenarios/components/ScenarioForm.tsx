import { useTranslation } from 'react-i18next';
import { Intervention_Carrier } from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { Scenario_Kind } from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import { codesOf, visibilities } from '@shared/model/choices';
import { emptySource } from '@shared/model/source-values';
import { useDistricts } from '@shared/model/use-districts';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { CheckField, ChoiceField, TextField } from '@shared/parts/fields';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { emptyFactor, emptyPlanned, scenarioForm, type ScenarioValues } from '../model/scenario-form';
import { useChoices } from '../model/use-choices';

const numbers = [
  'baseYear',
  'horizonYear',
  'baselineEmissionsT',
  'yearlyChangePercent',
  'areaM2',
  'discountRate',
] as const;

/** Adds or changes a scenario. */
export function ScenarioForm({
  city,
  initial,
  onSubmit,
  onCancel,
}: EditorForm<ScenarioValues> & { city: string }) {
  const { t } = useTranslation();
  const form = useContractForm(scenarioForm, initial, onSubmit);
  const { districts } = useDistricts(city);
  const { interventions, factors, error } = useChoices(city, form.form.watch('district'));
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <ProblemNotice error={error} />
      <TextField form={form} name="title" required />
      <TextField form={form} name="description" lines={4} />
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="district"
          required
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
        />
        <ChoiceField
          form={form}
          name="kind"
          required
          options={codesOf(Scenario_Kind).map((value) => ({ value, label: t(`scenarios.kind.${value}`) }))}
        />
        <ChoiceField
          form={form}
          name="visibility"
          required
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
        {numbers.map((name) => (
          <TextField key={name} form={form} name={name} numeric />
        ))}
      </div>
      <RowsField
        form={form}
        name="interventions"
        legend={t('field.scenarios.interventions')}
        addLabel={t('scenarios.addIntervention')}
        fresh={emptyPlanned}
      >
        {(index) => (
          <>
            <ChoiceField
              form={form}
              name={`interventions.${index}.intervention`}
              required
              options={interventions}
            />
            <TextField form={form} name={`interventions.${index}.startYear`} numeric />
          </>
        )}
      </RowsField>
      <RowsField
        form={form}
        name="factors"
        legend={t('field.scenarios.factors')}
        addLabel={t('scenarios.addFactor')}
        fresh={emptyFactor}
      >
        {(index) => (
          <>
            <ChoiceField
              form={form}
              name={`factors.${index}.carrier`}
              required
              options={codesOf(Intervention_Carrier).map((value) => ({
                value,
                label: t(`interventions.carrier.${value}`),
              }))}
            />
            <ChoiceField form={form} name={`factors.${index}.factor`} options={factors} />
            <TextField form={form} name={`factors.${index}.kwhPerUnit`} numeric />
          </>
        )}
      </RowsField>
      <CheckField form={form} name="creditsExports" />
      <ChoiceField form={form} name="exportFactor" options={factors} />
      <RowsField
        form={form}
        name="sources"
        legend={t('field.scenarios.sources')}
        addLabel={t('interventions.addSource')}
        fresh={emptySource}
      >
        {(index) => <SourceFields form={form} place={(field) => `sources.${index}.${field}`} />}
      </RowsField>
    </ContractFormFrame>
  );
}
