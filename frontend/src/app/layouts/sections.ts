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
  to: string;
  end?: boolean;
}

const firmOrCitizen = new Set(['firm', 'citizen']);
const forPartners = new Set<Section['key']>(['theories', 'barriers', 'comparison']);

/** What the person finds in the navigation: only what exists and what their roles may open. */
export function sectionsFor(session: Session, city: string): readonly Section[] {
  if (!session.signedIn) return [];
  const partner = session.tenants.some((tenant) => tenant.roles.some((role) => !firmOrCitizen.has(role)));
  const sections: Section[] = [
    { key: 'overview', to: `/citta/${city}`, end: true },
    { key: 'actors', to: `/citta/${city}/attori` },
    { key: 'theories', to: `/citta/${city}/teoria` },
    { key: 'barriers', to: `/citta/${city}/barriere` },
    { key: 'sandboxes', to: `/citta/${city}/sandbox` },
    { key: 'consultations', to: `/citta/${city}/consultazioni` },
    { key: 'decisions', to: `/citta/${city}/decisioni` },
    { key: 'indicators', to: `/citta/${city}/indicatori` },
    { key: 'comparison', to: '/confronto' },
    { key: 'activity', to: `/citta/${city}/attivita` },
  ];
  return partner ? sections : sections.filter((section) => !forPartners.has(section.key));
}
