import { useQueries } from '@tanstack/react-query';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { call } from '@shared/api/call';
import { collectionOf } from '@shared/model/names';
import { useIndicators } from '@shared/model/use-indicators';

const titleOf: Readonly<Record<string, (name: string) => Promise<string>>> = {
  barriers: async (name) => (await call(BarrierService.method.getBarrier, { name })).title,
  consultations: async (name) => (await call(ConsultationService.method.getConsultation, { name })).title,
  sandboxes: async (name) => (await call(SandboxService.method.getSandbox, { name })).title,
  theories: async (name) => (await call(TheoryService.method.getTheory, { name })).title,
};

/** What people call the things that something rests on: empty while unknown, or where the reader may not read them. */
export function useEvidenceTitles(targets: readonly string[]): (target: string) => string {
  const { label } = useIndicators();
  const asked = [...new Set(targets)].filter((target) => collectionOf(target) in titleOf);
  const titles = useQueries({
    queries: asked.map((target) => ({
      queryKey: [collectionOf(target), 'title', target],
      queryFn: () => titleOf[collectionOf(target)]?.(target) ?? '',
    })),
  });
  return (target) =>
    collectionOf(target) === 'indicators' ? label(target) : (titles[asked.indexOf(target)]?.data ?? '');
}

/** The same for a decision: once adopted, as its evidence was called then. */
export function useDecisionEvidence(decision: Decision): (target: string) => string {
  const title = useEvidenceTitles(decision.evidence.map((one) => one.target));
  return (target) =>
    decision.frozenEvidence.find((copy) => copy.target === target)?.displayName || title(target);
}
