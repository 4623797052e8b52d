import {
  Assumption_Status,
  Edge_Kind,
  Node_Status,
  Tier_Kind,
} from '@shared/api/gen/nzd/theories/v1/content_pb';
import { Finding_Kind } from '@shared/api/gen/nzd/theories/v1/finding_pb';
import { NodeStanding_Standing } from '@shared/api/gen/nzd/theories/v1/status_pb';
import { Theory_State } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import type { Tone } from '@shared/ui/StateBadge';

export const stateCode = (state: Theory_State): string => Theory_State[state];
export const nodeStatusCode = (status: Node_Status): string => Node_Status[status];
export const assumptionCode = (status: Assumption_Status): string => Assumption_Status[status];
export const tierKindCode = (kind: Tier_Kind): string => Tier_Kind[kind];
export const edgeKindCode = (kind: Edge_Kind): string => Edge_Kind[kind];
export const findingCode = (kind: Finding_Kind): string => Finding_Kind[kind];
export const standingCode = (standing: NodeStanding_Standing): string => NodeStanding_Standing[standing];

export function stateTone(state: Theory_State): Tone {
  switch (state) {
    case Theory_State.BASELINED:
      return 'ok';
    case Theory_State.IN_REVISION:
      return 'warn';
    case Theory_State.CLOSED:
      return 'off';
    default:
      return 'note';
  }
}

export function standingTone(standing: NodeStanding_Standing): Tone {
  switch (standing) {
    case NodeStanding_Standing.REACHED:
    case NodeStanding_Standing.ON_TRACK:
      return 'ok';
    case NodeStanding_Standing.LATE:
      return 'late';
    default:
      return 'off';
  }
}

export function assumptionTone(status: Assumption_Status): Tone {
  switch (status) {
    case Assumption_Status.HOLDING:
      return 'ok';
    case Assumption_Status.AT_RISK:
      return 'warn';
    case Assumption_Status.BROKEN:
      return 'no';
    default:
      return 'note';
  }
}
