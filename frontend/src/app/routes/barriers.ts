import type { RouteObject } from 'react-router';

export const barriersRoutes: RouteObject[] = [
  {
    path: 'barriere',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/BarrierBoardPage')).BarrierBoardPage,
    }),
  },
  {
    path: 'barriere/nuova',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/BarrierNewPage')).BarrierNewPage,
    }),
  },
  {
    path: 'barriere/comuni',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/CommonListPage')).CommonListPage,
    }),
  },
  {
    path: 'barriere/comuni/:common',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/CommonPage')).CommonPage,
    }),
  },
  {
    path: 'barriere/valutazioni',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/RoundListPage')).RoundListPage,
    }),
  },
  {
    path: 'barriere/valutazioni/nuova',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/RoundNewPage')).RoundNewPage,
    }),
  },
  {
    path: 'barriere/valutazioni/:round',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/RoundPage')).RoundPage,
    }),
  },
  {
    path: 'barriere/:barrier',
    lazy: async () => ({
      Component: (await import('@features/barriers/pages/BarrierPage')).BarrierPage,
    }),
  },
];
