import { useTranslation } from 'react-i18next';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { visibilities } from '@shared/model/choices';
import { localized } from '@shared/model/localized';
import { useDistricts } from '@shared/model/use-districts';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { CheckField, ChoiceField, TextField } from '@shared/parts/fields';
import { LeversField } from '@shared/parts/LeversField';
import { RowsField } from '@shared/parts/RowsField';
import { SourceFields } from '@shared/parts/SourceFields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { commitmentForm, emptyMilestone, type CommitmentValues } from '../model/commitment-form';
import { adoptedStates } from '../model/decision';
import { SignatoryField } from './SignatoryField';

interface CommitmentFormProps extends EditorForm<CommitmentValues> {
  city: string;
  submitLabel: string;
}

/** Writes what an organisation takes upon itself. */
export function CommitmentForm({ city, initial, submitLabel, onSubmit, onCancel }: CommitmentFormProps) {
  const { t } = useTranslation();
  const form = useContractForm(commitmentForm, initial, onSubmit);
  const { districts } = useDistricts(city);
  const choices = useChoices(city);
  return (
    <ContractFormFrame form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <TextField form={form} name="title" required />
      <TextField form={form} name="statement" required lines={4} />
      <div className="nzd-form-grid">
        <SignatoryField form={form} city={city} />
        <TextField form={form} name="dueDay" required help={t('decisions.dayHelp')} />
        <ChoiceField
          form={form}
          name="district"
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
          empty={t('decisions.allDistricts')}
        />
        <ChoiceField
          form={form}
          name="decision"
          options={choices.decisions}
          empty={t('commitments.noDecision')}
        />
        <ChoiceField
          form={form}
          name="indicator"
          options={choices.indicators}
          empty={t('commitments.noIndicator')}
        />
        <ChoiceField
          form={form}
          name="visibility"
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
      </div>
      <LeversField form={form} name="levers" />
      <fieldset className="nzd-rows">
        <legend>{t('commitments.quantified')}</legend>
        <p className="nzd-small">{t('commitments.quantifiedHelp')}</p>
        <div className="nzd-form-grid">
          <TextField form={form} name="unit" help={t('commitments.unitHelp')} />
          <TextField form={form} name="baselineYear" numeric />
          <TextField form={form} name="baselineValue" numeric />
          <TextField form={form} name="targetYear" numeric />
          <TextField form={form} name="targetValue" numeric />
        </div>
      </fieldset>
      <RowsField
        form={form}
        name="milestones"
        legend={t('field.commitments.milestones')}
        addLabel={t('commitments.addMilestone')}
        fresh={emptyMilestone}
      >
        {(index) => (
          <>
            <TextField form={form} name={`milestones.${index}.title`} required />
            <TextField
              form={form}
              name={`milestones.${index}.dueDay`}
              required
              help={t('decisions.dayHelp')}
            />
            <CheckField form={form} name={`milestones.${index}.reached`} />
          </>
        )}
      </RowsField>
      <TextField form={form} name="conditions" lines={2} />
      <fieldset className="nzd-rows">
        <legend>{t('field.commitments.source')}</legend>
        <p className="nzd-small">{t('commitments.sourceHelp')}</p>
        <div className="nzd-form-grid">
          <SourceFields form={form} place={(field) => `source.${field}`} />
        </div>
      </fieldset>
    </ContractFormFrame>
  );
}

function useChoices(city: string) {
  const decisions = useCall('decisions', DecisionService.method.listDecisions, {
    parent: cityName(city),
    states: [...adoptedStates],
    pageSize: 100,
  });
  const indicators = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  return {
    decisions: (decisions.data?.decisions ?? []).map((one) => ({ value: one.name, label: one.title })),
    indicators: (indicators.data?.indicators ?? []).map((one) => ({
      value: one.name,
      label: localized(one.displayName?.text),
    })),
  };
}
