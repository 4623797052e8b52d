import type { RouteObject } from 'react-router';

export const indicatorsRoutes: RouteObject[] = [
  {
    path: 'indicatori',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorListPage')).IndicatorListPage,
    }),
  },
  {
    path: 'indicatori/importa',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/ImportPage')).ImportPage,
    }),
  },
  {
    path: 'indicatori/:indicator',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorPage')).IndicatorPage,
    }),
  },
];
