const counters = new Set(['city-coordinator', 'data-steward']);

/** Whether these roles may change a district; the server has the last word. */
export const mayEditDistrict = (roles: readonly string[], programmeRoles: readonly string[]): boolean =>
  roles.includes('city-coordinator') || programmeRoles.includes('programme-coordinator');

/** Whether these roles may add, change and adopt what public documents state. */
export const mayEditCounts = (roles: readonly string[]): boolean => roles.some((role) => counters.has(role));
