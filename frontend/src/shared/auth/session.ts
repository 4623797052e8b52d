import { useQuery, type QueryClient } from '@tanstack/react-query';
import { setCsrfToken } from '@shared/api/csrf';

export type Language = 'it' | 'en';

export interface Tenant {
  code: string;
  roles: readonly string[];
}

export interface Person {
  id: string;
  userName: string;
  displayName: string;
}

export type Session =
  | { signedIn: false }
  | {
      signedIn: true;
      person: Person;
      tenants: readonly Tenant[];
      csrfToken: string;
      language: Language;
      expiresAt: string;
    };

export const sessionKey = ['session'] as const;
export const programme = 'programme';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads the gateway's answer; anything unexpected counts as signed out. */
export function readSession(body: unknown): Session {
  if (!isObject(body) || body['signedIn'] !== true || !isObject(body['person'])) return { signedIn: false };
  const person = body['person'];
  return {
    signedIn: true,
    person: {
      id: text(person['id']),
      userName: text(person['userName']),
      displayName: text(person['displayName']) || text(person['userName']),
    },
    tenants: list(body['tenants'])
      .filter(isObject)
      .map((tenant) => ({ code: text(tenant['code']), roles: list(tenant['roles']).map(text) })),
    csrfToken: text(body['csrfToken']),
    language: body['language'] === 'en' ? 'en' : 'it',
    expiresAt: text(body['expiresAt']),
  };
}

async function fetchSession(): Promise<Session> {
  const response = await fetch('/auth/session', { headers: { accept: 'application/json' } });
  if (!response.ok) {
    if (response.status === 401) return { signedIn: false };
    throw new Error(`The session could not be read (${response.status})`);
  }
  const session = readSession(await response.json());
  setCsrfToken(session.signedIn ? session.csrfToken : '');
  return session;
}

export function useSessionQuery() {
  return useQuery({ queryKey: sessionKey, queryFn: fetchSession, staleTime: 60_000, retry: 2 });
}

/** Forgets what the signed-in person saw and asks again who is there. */
export function endSession(client: QueryClient): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  void client.invalidateQueries({ queryKey: sessionKey });
}

export function signInAddress(returnTo: string, language: string): string {
  return `/auth/login?returnTo=${encodeURIComponent(returnTo)}&ui_locales=${language}`;
}

/** Ends the session here and at the identity provider. */
export async function signOut(csrfToken: string): Promise<void> {
  const response = await fetch('/auth/logout', {
    method: 'POST',
    headers: { 'X-CSRF-Token': csrfToken, accept: 'application/json' },
  });
  const body: unknown = response.ok ? await response.json() : {};
  const target = isObject(body) ? text(body['redirectTo']) : '';
  window.location.assign(target || '/');
}
