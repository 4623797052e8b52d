const proposers = ['city-coordinator', 'cdtt-member', 'operator', 'authority'];

/** Whether somebody with these roles in a city may propose a trial there. */
export const mayPropose = (roles: readonly string[]): boolean =>
  roles.some((role) => proposers.includes(role));

/** Whether somebody with these roles may take a trial over to their city. */
export const mayReplicate = (roles: readonly string[]): boolean =>
  roles.includes('city-coordinator') || roles.includes('cdtt-member');
