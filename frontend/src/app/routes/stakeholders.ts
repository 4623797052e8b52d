import type { RouteObject } from 'react-router';

export const stakeholdersRoutes: RouteObject[] = [
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
];
