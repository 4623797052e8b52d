import type { Session } from '@shared/auth/session';

export interface Section {
  key:
    | 'overview'
    | 'actors'
    | 'theories'
    | 'barriers'
    | 'sandboxes'
    | 'consultations'
    | 'decisions'
    | 'indicators'
    | 'comparison'
    | 'activity';
  key: 'overview' | 'actors' | 'consultations' | 'indicators' | 'comparison' | 'activity';
  key: 'overview' | 'actors' | 'indicators' | 'comparison' | 'activity' | 'sandboxes';
  to: string;
  end?: boolean;
}

const firmOrCitizen = new Set(['firm', 'citizen']);

/** What the person finds in the navigation: only what exists and what their roles may open. */
export function sectionsFor(session: Session, city: string): readonly Section[] {
  if (!session.signedIn) return [];
  const partner = session.tenants.some((tenant) => tenant.roles.some((role) => !firmOrCitizen.has(role)));
  const sections: Section[] = [
    { key: 'overview', to: `/citta/${city}`, end: true },
    { key: 'actors', to: `/citta/${city}/attori` },
    ...(partner ? [{ key: 'barriers', to: `/citta/${city}/barriere` } as const] : []),
    { key: 'decisions', to: `/citta/${city}/decisioni` },
    { key: 'consultations', to: `/citta/${city}/consultazioni` },
    { key: 'sandboxes', to: `/citta/${city}/sandbox` },
    { key: 'indicators', to: `/citta/${city}/indicatori` },
  ];
  if (partner) sections.splice(2, 0, { key: 'theories', to: `/citta/${city}/teoria` });
  if (partner) sections.push({ key: 'comparison', to: '/confronto' });
  return [...sections, { key: 'activity', to: `/citta/${city}/attivita` }];
}
