import { Operation_State } from '@shared/api/gen/nzd/common/v1/operation_pb';
import type { JobState } from '@shared/ui/JobCard';

const states: Record<Operation_State, JobState> = {
  [Operation_State.UNSPECIFIED]: 'QUEUED',
  [Operation_State.QUEUED]: 'QUEUED',
  [Operation_State.RUNNING]: 'RUNNING',
  [Operation_State.SUCCEEDED]: 'SUCCEEDED',
  [Operation_State.FAILED]: 'FAILED',
  [Operation_State.CANCELLED]: 'CANCELLED',
};

/** The state of background work as its card shows it. */
export const jobState = (state: Operation_State = Operation_State.UNSPECIFIED): JobState => states[state];

/** Whether work is still to come to an end. */
export const isOpenJob = (state: JobState): boolean => state === 'QUEUED' || state === 'RUNNING';
