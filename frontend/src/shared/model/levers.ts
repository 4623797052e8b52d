import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';

export const levers = [
  Lever.TECHNOLOGY_INFRASTRUCTURE,
  Lever.GOVERNANCE_POLICY,
  Lever.SOCIAL_INNOVATION,
  Lever.DEMOCRACY_PARTICIPATION,
  Lever.FINANCE_FUNDING,
  Lever.LEARNING_CAPABILITIES,
] as const;

export const leverCode = (lever: Lever): string => Lever[lever];
