import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { CommitmentService } from '@shared/api/gen/nzd/decisions/v1/commitment_service_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useCall } from '@shared/api/use-call';
import { collectionOf } from './names';

/** What people call an object that a link leads to; empty while it is read, or where it may not be. */
export function useResourceTitle(name: string): string {
  const collection = collectionOf(name);
  const only = (wanted: string) => ({ enabled: collection === wanted });
  const titles = [
    useCall('decisions', DecisionService.method.getDecision, { name }, only('decisions')).data?.title,
    useCall('sandboxes', SandboxService.method.getSandbox, { name }, only('sandboxes')).data?.title,
    useCall('consultations', ConsultationService.method.getConsultation, { name }, only('consultations')).data
      ?.title,
    useCall('barriers', BarrierService.method.getBarrier, { name }, only('barriers')).data?.title,
    useCall('commitments', CommitmentService.method.getCommitment, { name }, only('commitments')).data?.title,
    useCall('theories', TheoryService.method.getTheory, { name }, only('theories')).data?.title,
  ];
  return titles.find(Boolean) ?? '';
}
