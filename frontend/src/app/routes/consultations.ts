import type { RouteObject } from 'react-router';

export const consultationsRoutes: RouteObject[] = [
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
];
