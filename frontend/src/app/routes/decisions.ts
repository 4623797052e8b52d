import type { RouteObject } from 'react-router';

export const decisionsRoutes: RouteObject[] = [
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
    path: 'opportunita/nuova',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/OpportunityNewPage')).OpportunityNewPage,
    }),
  },
  {
    path: 'opportunita/:opportunity',
    lazy: async () => ({
      Component: (await import('@features/decisions/pages/OpportunityPage')).OpportunityPage,
    }),
  },
];
