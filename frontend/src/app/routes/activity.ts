import type { RouteObject } from 'react-router';

export const activityRoutes: RouteObject[] = [
  {
    path: 'attivita',
    lazy: async () => ({ Component: (await import('@features/activity/pages/ActivityPage')).ActivityPage }),
  },
  {
    path: 'cerca',
    lazy: async () => ({ Component: (await import('@features/activity/pages/SearchPage')).SearchPage }),
  },
];
