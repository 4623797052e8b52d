import type { RouteObject } from 'react-router';
import { RouteProblem } from './RouteProblem';
import { SessionGate } from './SessionGate';
import { CityGate } from './CityGate';
import { Frame } from './layouts/Frame';
import { NotFoundPage } from './pages/NotFoundPage';
import { activityRoutes } from './routes/activity';
import { barriersRoutes } from './routes/barriers';
import { calculatorsRoutes } from './routes/calculators';
import { consultationsRoutes } from './routes/consultations';
import { decisionsRoutes } from './routes/decisions';
import { indicatorsRoutes } from './routes/indicators';
import { overviewRoutes } from './routes/overview';
import { sandboxesRoutes } from './routes/sandboxes';
import { scenariosRoutes } from './routes/scenarios';
import { stakeholdersRoutes } from './routes/stakeholders';
import { theoriesRoutes } from './routes/theories';

const cityRoutes: RouteObject[] = [
  ...overviewRoutes,
  ...stakeholdersRoutes,
  ...barriersRoutes,
  ...decisionsRoutes,
  ...consultationsRoutes,
  ...indicatorsRoutes,
  ...theoriesRoutes,
  ...activityRoutes,
  ...sandboxesRoutes,
  ...scenariosRoutes,
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
                path: 'invito',
                lazy: async () => ({
                  Component: (await import('@features/stakeholders/pages/InvitationPage')).InvitationPage,
                }),
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
              { element: <CityGate />, children: calculatorsRoutes },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
