import { useTranslation } from 'react-i18next';
import { Decision_Subject } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { Rule } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { codesOf, visibilities } from '@shared/model/choices';
import { useDistricts } from '@shared/model/use-districts';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import type { EditorForm } from '@shared/parts/Editor';
import { CheckField, ChoiceField, TextField } from '@shared/parts/fields';
import { LeversField } from '@shared/parts/LeversField';
import { RowsField } from '@shared/parts/RowsField';
import { useContractForm, type ContractForm } from '@shared/parts/use-contract-form';
import { decisionForm, emptyEvidence, emptyOption, type DecisionValues } from '../model/decision-form';
import { useEvidenceOptions } from '../model/use-evidence-options';
import { useTeamTerms } from '../model/use-team-terms';

interface DecisionFormProps extends EditorForm<DecisionValues> {
  city: string;
  submitLabel: string;
}

/** Writes a question: what is asked, who answers, what it rests on. */
export function DecisionForm({ city, initial, submitLabel, onSubmit, onCancel }: DecisionFormProps) {
  const { t } = useTranslation();
  const form = useContractForm(decisionForm, initial, onSubmit);
  const teams = useCall('transitionTeams', TransitionTeamService.method.listTransitionTeams, {
    parent: cityName(city),
    pageSize: 50,
  });
  useTeamTerms(form.form, teams.data?.transitionTeams, initial.team);
  const districts = useDistricts(city);
  const teamOptions = (teams.data?.transitionTeams ?? []).map((team) => ({
    value: team.name,
    label: team.displayName,
  }));
  const districtOptions = districts.districts.map((one) => ({ value: one.name, label: one.displayName }));
  return (
    <ContractFormFrame form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <TextField form={form} name="title" required />
      <TextField form={form} name="question" required lines={2} help={t('decisions.questionHelp')} />
      <TextField form={form} name="proposal" required lines={4} help={t('decisions.proposalHelp')} />
      <div className="nzd-form-grid">
        <ChoiceField form={form} name="team" required options={teamOptions} />
        <ChoiceField
          form={form}
          name="district"
          options={districtOptions}
          empty={t('decisions.allDistricts')}
        />
        <ChoiceField
          form={form}
          name="subject"
          required
          help={t('decisions.subjectHelp')}
          options={codesOf(Decision_Subject).map((value) => ({
            value,
            label: t(`decisionSubject.${value}`),
          }))}
        />
        <ChoiceField
          form={form}
          name="visibility"
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
        <TextField form={form} name="reviewDay" help={t('decisions.dayHelp')} />
      </div>
      <LeversField form={form} name="levers" />
      <Terms form={form} />
      <CheckField form={form} name="needsAct" />
      <TextField form={form} name="actBody" help={t('decisions.actBodyHelp')} />
      <Options form={form} />
      <EvidenceRows form={form} city={city} districts={districtOptions} />
      <TextField form={form} name="conditions" lines={2} />
    </ContractFormFrame>
  );
}

type Part = { form: ContractForm<DecisionValues> };

function Terms({ form }: Part) {
  const { t } = useTranslation();
  const rules = codesOf(Rule).map((value) => ({ value, label: t(`decisionRule.${value}`) }));
  return (
    <fieldset className="nzd-rows">
      <legend>{t('decisions.termsTitle')}</legend>
      <p className="nzd-small">{t('decisions.termsHelp')}</p>
      <div className="nzd-form-grid">
        <ChoiceField form={form} name="cityRule" required options={rules} />
        <TextField form={form} name="cityQuorum" required numeric />
        <ChoiceField form={form} name="districtRule" required options={rules} />
        <TextField form={form} name="districtQuorum" required numeric />
      </div>
    </fieldset>
  );
}

function Options({ form }: Part) {
  const { t } = useTranslation();
  return (
    <>
      <RowsField
        form={form}
        name="options"
        legend={t('field.decisions.options')}
        addLabel={t('decisions.addOption')}
        fresh={emptyOption}
      >
        {(index) => (
          <>
            <TextField form={form} name={`options.${index}.title`} required />
            <TextField form={form} name={`options.${index}.description`} lines={2} />
            <CheckField form={form} name={`options.${index}.proposed`} />
          </>
        )}
      </RowsField>
      <TextField form={form} name="optionsNote" lines={4} help={t('decisions.optionsNoteHelp')} />
    </>
  );
}

function EvidenceRows({
  form,
  city,
  districts,
}: Part & { city: string; districts: readonly { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const options = useEvidenceOptions(
    city,
    form.form.getValues('evidence').map((one) => one.target),
  );
  return (
    <RowsField
      form={form}
      name="evidence"
      legend={t('field.decisions.evidence')}
      addLabel={t('decisions.addEvidence')}
      fresh={emptyEvidence}
    >
      {(index) => (
        <>
          <ChoiceField form={form} name={`evidence.${index}.target`} required options={options} />
          <ChoiceField
            form={form}
            name={`evidence.${index}.district`}
            options={districts}
            empty={t('decisions.noDistrict')}
            help={t('decisions.evidenceDistrictHelp')}
          />
          <TextField form={form} name={`evidence.${index}.note`} />
        </>
      )}
    </RowsField>
  );
}
