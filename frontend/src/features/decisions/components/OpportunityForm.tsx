import { useTranslation } from 'react-i18next';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import {
  InvestmentLine_Certainty,
  InvestmentLine_Kind,
} from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { codesOf, visibilities } from '@shared/model/choices';
import { useDistricts } from '@shared/model/use-districts';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { LeversField } from '@shared/parts/LeversField';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { Skeleton } from '@shared/ui/Skeleton';
import { emptyLine, opportunityForm, type OpportunityValues } from '../model/opportunity-form';

interface OpportunityFormProps extends EditorForm<OpportunityValues> {
  city: string;
  submitLabel: string;
}

/** Writes what is worth doing, what it costs, who would pay and how sure that is. */
export function OpportunityForm({ city, submitLabel, initial, onSubmit, onCancel }: OpportunityFormProps) {
  const { t } = useTranslation();
  const form = useContractForm(opportunityForm, initial, onSubmit);
  const { districts } = useDistricts(city);
  const decisions = useCall('decisions', DecisionService.method.listDecisions, {
    parent: cityName(city),
    pageSize: 100,
  });
  const coded = (codes: readonly string[], group: string) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  if (decisions.isPending) return <Skeleton lines={8} />;
  return (
    <ContractFormFrame form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <TextField form={form} name="title" required />
      <TextField form={form} name="description" required lines={4} />
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="district"
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
          empty={t('decisions.allDistricts')}
        />
        <ChoiceField
          form={form}
          name="decision"
          options={(decisions.data?.decisions ?? []).map((one) => ({ value: one.name, label: one.title }))}
          empty={t('opportunities.noDecision')}
        />
        <ChoiceField form={form} name="visibility" options={coded(visibilities, 'visibility')} />
      </div>
      <LeversField form={form} name="levers" />
      <RowsField
        form={form}
        name="lines"
        legend={t('opportunities.lines')}
        addLabel={t('opportunities.addLine')}
        fresh={emptyLine}
      >
        {(index) => (
          <>
            <TextField form={form} name={`lines.${index}.title`} required />
            <ChoiceField
              form={form}
              name={`lines.${index}.kind`}
              required
              options={coded(codesOf(InvestmentLine_Kind), 'costKind')}
            />
            <TextField form={form} name={`lines.${index}.amount`} required numeric />
            <TextField form={form} name={`lines.${index}.year`} required numeric />
            <ChoiceField
              form={form}
              name={`lines.${index}.certainty`}
              required
              options={coded(codesOf(InvestmentLine_Certainty), 'certainty')}
            />
            <TextField
              form={form}
              name={`lines.${index}.fundingSource`}
              help={t('opportunities.fundingHelp')}
            />
            <TextField form={form} name={`lines.${index}.bearer`} />
            <SourceFields form={form} place={(field) => `lines.${index}.source.${field}` as const} />
          </>
        )}
      </RowsField>
    </ContractFormFrame>
  );
}
