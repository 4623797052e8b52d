import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@shared/api/call';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';

interface StepInput {
  name: string;
  etag: string;
  reason: string;
}
const { method } = ConsultationService;
const steps = {
  schedule: (input: StepInput) => call(method.scheduleConsultation, input),
  unschedule: (input: StepInput) => call(method.unscheduleConsultation, input),
  close: (input: StepInput) => call(method.closeConsultation, input),
  analyse: (input: StepInput) => call(method.analyseConsultation, input),
  report: (input: StepInput) => call(method.reportConsultation, input),
  answer: (input: StepInput) => call(method.answerConsultation, input),
  archive: (input: StepInput) => call(method.archiveConsultation, input),
} as const;

export type StepAction = keyof typeof steps;
export const isStep = (action: string): action is StepAction => action in steps;
export const asksReason = (action: StepAction): boolean => action === 'unschedule' || action === 'close';

/** Takes steps of the life cycle. */
export function useStep(consultation: Consultation) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const take = async (action: StepAction, reason: string): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { name, etag } = consultation;
      await steps[action]({ name, etag, reason });
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      await client.invalidateQueries({ queryKey: ['consultations'] });
      setBusy(false);
    }
  };
  return { take, busy, failure };
}
