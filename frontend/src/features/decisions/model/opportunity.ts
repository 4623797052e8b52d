import { cityOf, lastPart } from '@shared/model/names';

const writers = new Set(['city-coordinator', 'cdtt-member']);

/** Whether somebody with these roles in a city may add and change its opportunities. */
export const mayWriteOpportunities = (roles: readonly string[]): boolean =>
  roles.some((role) => writers.has(role));

export const opportunityPage = (name: string): string =>
  `/citta/${cityOf(name)}/opportunita/${lastPart(name)}`;
