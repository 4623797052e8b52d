import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { createQueryClient } from '@shared/api/query-client';
import type { Session } from '@shared/auth/session';
import { SessionProvider } from '@shared/auth/SessionContext';

export const person = (city: string, ...roles: string[]): Session => ({
  signedIn: true,
  person: { id: '00000000-0000-4000-8000-000000000002', userName: 'marco.ferri', displayName: 'Marco Ferri' },
  tenants: [{ code: city, roles }],
  csrfToken: 'token-of-the-test',
  language: 'it',
  expiresAt: '2026-12-01T00:00:00Z',
});

interface Options {
  path?: string;
  at?: string;
  session?: Session;
  others?: RouteObject[];
}

/** Draws a page or a part as the application does: queries, session, address. */
export function show(element: ReactNode, options: Options = {}) {
  const { path = '/', at = path, session = person('prato', 'city-coordinator'), others = [] } = options;
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const router = createMemoryRouter([{ path, element }, ...others], { initialEntries: [at] });
  const view = render(
    <QueryClientProvider client={client}>
      <SessionProvider session={session}>
        <RouterProvider router={router} />
      </SessionProvider>
    </QueryClientProvider>,
  );
  return { ...view, router, client };
}

/** The accessibility faults of what is drawn; colours cannot be judged without a screen. */
export async function faults(container: Element): Promise<readonly string[]> {
  const result = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
}
