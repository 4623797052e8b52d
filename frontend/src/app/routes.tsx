import type { RouteObject } from 'react-router';
import { RouteProblem } from './RouteProblem';
import { SessionGate } from './SessionGate';
import { CityGate } from './CityGate';
import { Frame } from './layouts/Frame';
import { NotFoundPage } from './pages/NotFoundPage';

const cityRoutes: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('@features/overview/pages/HomePage')).HomePage }),
  },
  {
    path: 'attori',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/OrganisationListPage')).OrganisationListPage,
    }),
  },
  {
    path: 'attori/nuovo',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/OrganisationNewPage')).OrganisationNewPage,
    }),
  },
  {
    path: 'attori/distretti',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/DistrictListPage')).DistrictListPage,
    }),
  },
  {
    path: 'attori/distretti/:district',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/DistrictPage')).DistrictPage,
    }),
  },
  {
    path: 'attori/:organisation',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/OrganisationPage')).OrganisationPage,
    }),
  },
  {
    path: 'indicatori',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorListPage')).IndicatorListPage,
    }),
  },
  {
    path: 'indicatori/:indicator',
    lazy: async () => ({
      Component: (await import('@features/indicators/pages/IndicatorPage')).IndicatorPage,
    }),
  },
  {
    path: 'attivita',
    lazy: async () => ({ Component: (await import('@features/activity/pages/ActivityPage')).ActivityPage }),
  },
  {
    path: 'sandbox',
    lazy: async () => ({
      Component: (await import('@features/sandboxes/pages/SandboxListPage')).SandboxListPage,
    }),
  },
  {
    path: 'sandbox/nuova',
    lazy: async () => ({
      Component: (await import('@features/sandboxes/pages/SandboxNewPage')).SandboxNewPage,
    }),
  },
  {
    path: 'sandbox/replica',
    lazy: async () => ({
      Component: (await import('@features/sandboxes/pages/ReplicatePage')).ReplicatePage,
    }),
  },
  {
    path: 'sandbox/:sandbox',
    lazy: async () => ({
      Component: (await import('@features/sandboxes/pages/SandboxPage')).SandboxPage,
    }),
  },
  {
    path: 'sandbox/:sandbox/modifica',
    lazy: async () => ({
      Component: (await import('@features/sandboxes/pages/SandboxEditPage')).SandboxEditPage,
    }),
  },
  { path: '*', element: <NotFoundPage /> },
];

/** Addresses and pages; each page is a bundle of its own. */
export const routes: RouteObject[] = [
  {
    element: <SessionGate />,
    ErrorBoundary: RouteProblem,
    HydrateFallback: () => null,
    children: [
      {
        element: <Frame />,
        children: [
          {
            ErrorBoundary: RouteProblem,
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('./pages/WelcomePage')).WelcomePage }),
              },
              {
                path: 'accessibilita',
                lazy: async () => ({
                  Component: (await import('./pages/AccessibilityPage')).AccessibilityPage,
                }),
              },
              {
                path: 'avvisi',
                element: <CityGate />,
                children: [
                  {
                    index: true,
                    lazy: async () => ({
                      Component: (await import('@features/activity/pages/NoticesPage')).NoticesPage,
                    }),
                  },
                ],
              },
              {
                path: 'orologio',
                element: <CityGate />,
                children: [
                  {
                    index: true,
                    lazy: async () => ({
                      Component: (await import('@features/activity/pages/ClockPage')).ClockPage,
                    }),
                  },
                ],
              },
              {
                path: 'citta/:city',
                element: <CityGate />,
                children: cityRoutes,
              },
              {
                path: 'confronto',
                element: <CityGate />,
                children: [
                  {
                    index: true,
                    lazy: async () => ({
                      Component: (await import('@features/indicators/pages/ComparisonPage')).ComparisonPage,
                    }),
                  },
                ],
              },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
