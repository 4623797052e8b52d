import type { RouteObject } from 'react-router';
import { RouteProblem } from './RouteProblem';
import { SessionGate } from './SessionGate';
import { CityGate } from './CityGate';
import { Frame } from './layouts/Frame';
import { NotFoundPage } from './pages/NotFoundPage';

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
              { index: true, lazy: async () => ({ Component: (await import('./pages/WelcomePage')).WelcomePage }) },
              {
                path: 'accessibilita',
                lazy: async () => ({ Component: (await import('./pages/AccessibilityPage')).AccessibilityPage }),
              },
              {
                path: 'citta/:city',
                element: <CityGate />,
                children: [{ path: '*', element: <NotFoundPage /> }],
              },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
