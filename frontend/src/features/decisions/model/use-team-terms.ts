import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import {
  TransitionTeam_DecisionRule,
  type TransitionTeam,
} from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';
import type { DecisionValues } from './decision-form';

/** Takes over how a team decides once it is chosen; whoever writes the question can still change it. */
export function useTeamTerms(
  form: UseFormReturn<DecisionValues>,
  teams: readonly TransitionTeam[] | undefined,
  before: string,
): void {
  const { control, setValue, getValues } = form;
  const chosen = useWatch({ control, name: 'team' });
  useEffect(() => {
    const only = teams?.length === 1 ? teams[0] : undefined;
    if (only && getValues('team') === '') setValue('team', only.name);
  }, [teams, getValues, setValue]);
  useEffect(() => {
    const team = chosen === before ? undefined : teams?.find((one) => one.name === chosen);
    if (!team) return;
    const rule = TransitionTeam_DecisionRule[team.decisionRule];
    const quorum = String(team.quorumPercent);
    setValue('cityRule', rule);
    setValue('districtRule', rule);
    setValue('cityQuorum', quorum);
    setValue('districtQuorum', quorum);
  }, [chosen, before, teams, setValue]);
}
