import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';

/** A part of the form: it shows the draft and hands back the next one. */
export interface PartProps {
  draft: Consultation;
  onChange: (next: Consultation) => void;
}
