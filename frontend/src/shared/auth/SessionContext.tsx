import { createContext, useContext, type ReactNode } from 'react';
import { programme, type Session } from './session';

const SessionContext = createContext<Session>({ signedIn: false });

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export const useSession = (): Session => useContext(SessionContext);

/** The roles of the person in a city; a person of the programme has none there. */
export function useRoles(city: string): readonly string[] {
  const session = useSession();
  return session.signedIn ? (session.tenants.find((tenant) => tenant.code === city)?.roles ?? []) : [];
}

export function useProgrammeRoles(): readonly string[] {
  return useRoles(programme);
}
