import type { RouteObject } from 'react-router';

export const indicatorsRoutes: RouteObject[] = [
  {
    path: 'indicatori',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorListPage')).IndicatorListPage,
    }),
  },
  {
    path: 'indicatori/cruscotto',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/DashboardPage')).DashboardPage,
    }),
  },
  {
    path: 'indicatori/importa',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/ImportPage')).ImportPage,
    }),
  },
  {
    path: 'indicatori/inserimento',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/DataEntryPage')).DataEntryPage,
    }),
  },
  {
    path: 'indicatori/ricalcoli',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/RecalculationsPage')).RecalculationsPage,
    }),
  },
  {
    path: 'indicatori/nuovo',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorNewPage')).IndicatorNewPage,
    }),
  },
  {
    path: 'indicatori/misure',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/MeasureListPage')).MeasureListPage,
    }),
  },
  {
    path: 'indicatori/misure/:measure',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/MeasurePage')).MeasurePage,
    }),
  },
  {
    path: 'indicatori/misure/nuova',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/MeasureNewPage')).MeasureNewPage,
    }),
  },
  {
    path: 'indicatori/fattori',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/FactorListPage')).FactorListPage,
    }),
  },
  {
    path: 'indicatori/fattori/nuovo',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/FactorNewPage')).FactorNewPage,
    }),
  },
  {
    path: 'contatori',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/MeterListPage')).MeterListPage,
    }),
  },
  {
    path: 'contatori/importa',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/MeterImportPage')).MeterImportPage,
    }),
  },
  {
    path: 'contatori/:meter',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/MeterPage')).MeterPage,
    }),
  },
  {
    path: 'indicatori/:indicator',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorPage')).IndicatorPage,
    }),
  },
];
