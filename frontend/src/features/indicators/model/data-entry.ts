const editors = new Set(['city-coordinator', 'data-steward']);

/** Whether the person enters data for the whole city. */
export const entersForCity = (roles: readonly string[]): boolean => roles.some((role) => editors.has(role));
