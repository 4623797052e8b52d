/** Whether a person keeps interventions and scenarios of a city. */
export const mayKeep = (roles: readonly string[]): boolean =>
  roles.includes('city-coordinator') || roles.includes('data-steward');

/** Whether a person may write drafts of scenarios. */
export const mayDraft = (roles: readonly string[]): boolean =>
  mayKeep(roles) || roles.includes('cdtt-member');
