import type { RouteObject } from 'react-router';

export const scenariosRoutes: RouteObject[] = [
  {
    path: 'interventi',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/InterventionListPage')).InterventionListPage,
    }),
  },
  {
    path: 'interventi/nuovo',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/InterventionNewPage')).InterventionNewPage,
    }),
  },
  {
    path: 'interventi/:intervention',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/InterventionPage')).InterventionPage,
    }),
  },
  {
    path: 'scenari',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/ScenarioListPage')).ScenarioListPage,
    }),
  },
  {
    path: 'scenari/nuovo',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/ScenarioNewPage')).ScenarioNewPage,
    }),
  },
  {
    path: 'scenari/confronto',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/ScenarioComparisonPage')).ScenarioComparisonPage,
    }),
  },
  {
    path: 'scenari/:scenario',
    lazy: async () => ({
      Component: (await import('@features/scenarios/pages/ScenarioPage')).ScenarioPage,
    }),
  },
];
