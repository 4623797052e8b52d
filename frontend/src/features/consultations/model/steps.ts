import { call } from '@shared/api/call';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';

interface StepInput {
  name: string;
  etag: string;
  reason: string;
}
const { method } = ConsultationService;
const steps: Readonly<Record<string, (input: StepInput) => Promise<Consultation>>> = {
  schedule: (input: StepInput) => call(method.scheduleConsultation, input),
  unschedule: (input: StepInput) => call(method.unscheduleConsultation, input),
  close: (input: StepInput) => call(method.closeConsultation, input),
  analyse: (input: StepInput) => call(method.analyseConsultation, input),
  report: (input: StepInput) => call(method.reportConsultation, input),
  answer: (input: StepInput) => call(method.answerConsultation, input),
  archive: (input: StepInput) => call(method.archiveConsultation, input),
};

export const asksReason = (action: string): boolean => action === 'unschedule' || action === 'close';

/** Takes a step of the life cycle. */
export function takeStep(consultation: Consultation, action: string, reason: string): Promise<Consultation> {
  const step = steps[action];
  if (!step) throw new Error(`No step ${action}`);
  return step({ name: consultation.name, etag: consultation.etag, reason });
}
