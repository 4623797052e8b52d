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
    path: 'attori/cdtt',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/TeamListPage')).TeamListPage,
    }),
  },
  {
    path: 'attori/cdtt/:team',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/TeamPage')).TeamPage,
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
    path: 'attori/mandati',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/MandateListPage')).MandateListPage,
    }),
  },
  {
    path: 'attori/matrice',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/MatrixPage')).MatrixPage,
    }),
  },
  {
    path: 'attori/persone',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/PersonListPage')).PersonListPage,
    }),
  },
  {
    path: 'attori/persone/invita',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/InvitePage')).InvitePage,
    }),
  },
  {
    path: 'attori/persone/:person',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/PersonPage')).PersonPage,
    }),
  },
  {
    path: 'attori/:organisation',
    lazy: async () => ({
      Component: (await import('@features/stakeholders/pages/OrganisationPage')).OrganisationPage,
    }),
  },
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
  {
    path: 'decisioni',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/DecisionListPage')).DecisionListPage,
    }),
  },
  {
    path: 'decisioni/nuova',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/DecisionNewPage')).DecisionNewPage,
    }),
  },
  {
    path: 'decisioni/riunioni',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/MeetingListPage')).MeetingListPage,
    }),
  },
  {
    path: 'decisioni/riunioni/nuova',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/MeetingNewPage')).MeetingNewPage,
    }),
  },
  {
    path: 'decisioni/riunioni/:meeting',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/MeetingPage')).MeetingPage,
    }),
  },
  {
    path: 'decisioni/riunioni/:meeting/fascicolo',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/DossierPage')).DossierPage,
    }),
  },
  {
    path: 'decisioni/:decision',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/DecisionPage')).DecisionPage,
    }),
  },
  {
    path: 'impegni',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/CommitmentListPage')).CommitmentListPage,
    }),
  },
  {
    path: 'impegni/nuovo',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/CommitmentNewPage')).CommitmentNewPage,
    }),
  },
  {
    path: 'impegni/:commitment',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/CommitmentPage')).CommitmentPage,
    }),
  },
  {
    path: 'opportunita',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/OpportunityListPage')).OpportunityListPage,
    }),
  },
  {
    path: 'consultazioni',
    lazy: async () => ({
      Component: (await import('@features/consultations/pages/ConsultationListPage')).ConsultationListPage,
    }),
  },
  {
    path: 'consultazioni/nuova',
    lazy: async () => ({
      Component: (await import('@features/consultations/pages/ConsultationEditPage')).ConsultationEditPage,
    }),
  },
  {
    path: 'consultazioni/:consultation',
    lazy: async () => ({
      Component: (await import('@features/consultations/pages/ConsultationPage')).ConsultationPage,
    }),
  },
  {
    path: 'consultazioni/:consultation/modifica',
    lazy: async () => ({
      Component: (await import('@features/consultations/pages/ConsultationEditPage')).ConsultationEditPage,
    }),
  },
  {
    path: 'consultazioni/:consultation/rapporto',
    lazy: async () => ({
      Component: (await import('@features/consultations/pages/ReportPage')).ReportPage,
    }),
  },
  {
    path: 'consultazioni/:consultation/risposta',
    lazy: async () => ({
      Component: (await import('@features/consultations/pages/AnswerPage')).AnswerPage,
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
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
