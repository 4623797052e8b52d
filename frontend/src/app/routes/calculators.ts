import type { RouteObject } from 'react-router';

export const calculatorsRoutes: RouteObject[] = [
  {
    path: 'calcolatori',
    lazy: async () => ({
      Component: (await import('@features/calculators/pages/CalculatorListPage')).CalculatorListPage,
    }),
  },
  {
    path: 'calcolatori/:calculator',
    lazy: async () => ({
      Component: (await import('@features/calculators/pages/CalculatorPage')).CalculatorPage,
    }),
  },
];
