import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import type { District } from '@shared/api/gen/nzd/stakeholders/v1/district_pb';
import {
  TransitionTeamSchema,
  TransitionTeam_DecisionRule,
  type TransitionTeam,
} from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { codeOf, codesOf, numberOf, visibilities } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { Dialog } from '@shared/ui/Dialog';

const changeable = ['display_name', 'decision_rule', 'quorum_percent', 'basis', 'visibility'];

interface TeamValues {
  district: string;
  displayName: string;
  decisionRule: string;
  quorumPercent: string;
  basis: string;
  visibility: string;
}

interface TeamDialogProps {
  city: string;
  districts: readonly District[];
  /** The team to change; a new one when left out. */
  team?: TransitionTeam;
  open: boolean;
  onClose: () => void;
}

/** Sets up the team of a district, or changes what is not a seat. */
export function TeamDialog({ open, onClose, ...rest }: TeamDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t(rest.team ? 'team.change' : 'team.found')} open={open} side onClose={onClose}>
      <TeamForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function TeamForm({ city, districts, team, onClose }: Omit<TeamDialogProps, 'open'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const messageOf = (values: TeamValues) =>
    create(TransitionTeamSchema, {
      name: team?.name ?? '',
      etag: team?.etag ?? '',
      district: values.district,
      displayName: values.displayName.trim(),
      decisionRule: numberOf(TransitionTeam_DecisionRule, values.decisionRule),
      quorumPercent: Number.parseInt(values.quorumPercent, 10) || 0,
      basis: values.basis.trim(),
      visibility: numberOf(Visibility, values.visibility),
    });
  const form = useContractForm<TeamValues, typeof TransitionTeamSchema>(
    { collection: 'transitionTeams', resource: 'transition_team', schema: TransitionTeamSchema, messageOf },
    team
      ? {
          district: team.district,
          displayName: team.displayName,
          decisionRule: codeOf(TransitionTeam_DecisionRule, team.decisionRule),
          quorumPercent: String(team.quorumPercent),
          basis: team.basis,
          visibility: codeOf(Visibility, team.visibility),
        }
      : {
          district: districts[0]?.name ?? '',
          displayName: '',
          decisionRule: 'CONSENT',
          quorumPercent: '50',
          basis: '',
          visibility: 'PARTNERS',
        },
    async (values) => {
      const transitionTeam = messageOf(values);
      if (team)
        await call(TransitionTeamService.method.updateTransitionTeam, {
          transitionTeam,
          updateMask: { paths: changeable },
        });
      else
        await call(TransitionTeamService.method.createTransitionTeam, {
          parent: `cities/${city}`,
          transitionTeam,
        });
      await client.invalidateQueries({ queryKey: ['transitionTeams'] });
      onClose();
    },
  );
  return (
    <ContractFormFrame form={form} submitLabel={t(team ? 'action.save' : 'team.found')} onCancel={onClose}>
      {!team && (
        <ChoiceField
          form={form}
          name="district"
          required
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
        />
      )}
      <TextField form={form} name="displayName" required />
      <ChoiceField
        form={form}
        name="decisionRule"
        required
        options={codesOf(TransitionTeam_DecisionRule).map((code) => ({
          value: code,
          label: t(`decisionRule.${code}`),
        }))}
      />
      <TextField form={form} name="quorumPercent" required numeric help={t('team.quorumHelp')} />
      <TextField form={form} name="basis" />
      <ChoiceField
        form={form}
        name="visibility"
        options={visibilities.map((code) => ({ value: code, label: t(`visibility.${code}`) }))}
      />
    </ContractFormFrame>
  );
}
