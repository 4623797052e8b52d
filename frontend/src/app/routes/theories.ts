import type { RouteObject } from 'react-router';

export const theoriesRoutes: RouteObject[] = [
  {
    path: 'teoria',
    lazy: async () => ({
      Component: (await import('@features/theories/pages/TheoryListPage')).TheoryListPage,
    }),
  },
  {
    path: 'teoria/:theory',
    lazy: async () => ({
      Component: (await import('@features/theories/pages/TheoryPage')).TheoryPage,
    }),
  },
];
