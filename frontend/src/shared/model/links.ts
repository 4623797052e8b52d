import type { Link_Relation } from '@shared/api/gen/nzd/common/v1/link_pb';

/** What a link says, and of what. */
export interface LinkValue {
  relation: Link_Relation;
  target: string;
}
