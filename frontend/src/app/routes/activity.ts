import type { RouteObject } from 'react-router';

export const activityRoutes: RouteObject[] = [
  {
    path: 'attivita',
    lazy: async () => ({ Component: (await import('@features/activity/pages/ActivityPage')).ActivityPage }),
  },
  {
    path: 'calendario',
    lazy: async () => ({ Component: (await import('@features/activity/pages/CalendarPage')).CalendarPage }),
  },
  {
    path: 'cerca',
    lazy: async () => ({ Component: (await import('@features/activity/pages/SearchPage')).SearchPage }),
  },
];
