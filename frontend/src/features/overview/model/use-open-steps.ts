import { useTranslation } from 'react-i18next';
import { Consultation_State } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { Decision_State } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Sandbox_State } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { pageOf } from '@shared/model/names';

export interface Task {
  key: string;
  text: string;
  to: string;
}

interface OpenSteps {
  tasks: readonly Task[];
  isPending: boolean;
  error: unknown;
  retry: () => void;
}

const pageSize = 100;

/** What stands in a state that only somebody's step can end: trials, decisions and consultations of the city. */
export function useOpenSteps(city: string): OpenSteps {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const trials = useCall('sandboxes', SandboxService.method.listSandboxes, {
    parent,
    pageSize,
    states: [
      Sandbox_State.SUSPENDED,
      Sandbox_State.SCREENING,
      Sandbox_State.APPROVAL,
      Sandbox_State.EVALUATION,
    ],
  });
  const decisions = useCall('decisions', DecisionService.method.listDecisions, {
    parent,
    pageSize,
    states: [
      Decision_State.CONSENT_OPEN,
      Decision_State.VOTING,
      Decision_State.VOTED,
      Decision_State.ADOPTED_SUBJECT_TO,
    ],
  });
  const consultations = useCall('consultations', ConsultationService.method.listConsultations, {
    parent,
    pageSize,
    states: [Consultation_State.OPEN, Consultation_State.CLOSED],
  });
  const task = (group: string, state: string, one: { name: string; title: string }): Task => ({
    key: one.name,
    text: `${t(`home.step.${group}.${state}`)}: ${one.title}`,
    to: pageOf(one.name) ?? '',
  });
  const all = [trials, decisions, consultations];
  const tasks = [
    ...(trials.data?.sandboxes ?? []).map((one) => task('sandboxes', Sandbox_State[one.state], one)),
    ...(decisions.data?.decisions ?? []).map((one) => task('decisions', Decision_State[one.state], one)),
    ...(consultations.data?.consultations ?? []).map((one) =>
      task('consultations', Consultation_State[one.state], one),
    ),
  ];
  return {
    tasks,
    isPending: all.some((query) => query.isPending),
    error: all.find((query) => query.error)?.error,
    retry: () => all.forEach((query) => void query.refetch()),
  };
}
