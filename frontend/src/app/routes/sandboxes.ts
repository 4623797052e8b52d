import type { RouteObject } from 'react-router';

export const sandboxesRoutes: RouteObject[] = [
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
];
