/** Parts of a resource name such as cities/prato/organisations/01. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
export const cityOf = (name: string): string => name.split('/')[1] ?? '';
export const collectionOf = (name: string): string => name.split('/').at(-2) ?? '';

/** Where a resource is shown; undefined where no page shows it. */
export function pageOf(name: string): string | undefined {
  const city = cityOf(name);
  const id = lastPart(name);
  switch (collectionOf(name)) {
    case 'barriers':
      return `/citta/${city}/barriere/${id}`;
    case 'commonBarriers':
      return `/citta/tutte/barriere/comuni/${id}`;
    case 'scoringRounds':
      return `/citta/${city}/barriere/valutazioni/${id}`;
    case 'organisations':
      return `/citta/${city}/attori/${id}`;
    case 'consultations':
      return `/citta/${city}/consultazioni/${id}`;
    case 'districts':
      return `/citta/${city}/attori/distretti/${id}`;
    case 'theories':
      return `/citta/${city}/teoria/${id}`;
    case 'commitments':
      return `/citta/${city}/impegni/${id}`;
    case 'decisions':
      return `/citta/${city}/decisioni/${id}`;
    case 'meetings':
      return `/citta/${city}/decisioni/riunioni/${id}`;
    case 'opportunities':
      return `/citta/${city}/opportunita/${id}`;
    case 'sandboxes':
      return `/citta/${city}/sandbox/${id}`;
    case 'assessments':
      return `/citta/${city}/attori/matrice`;
    case 'mandates':
    case 'memberships':
      return `/citta/${city}/attori/mandati`;
    case 'people':
      return `/citta/${city}/attori/persone/${id}`;
    case 'transitionTeams':
      return `/citta/${city}/attori/cdtt/${id}`;
    case 'interventions':
      return `/citta/${city}/interventi/${id}`;
    case 'scenarios':
      return `/citta/${city}/scenari/${id}`;
    case 'measures':
      return `/citta/tutte/indicatori/misure/${id}`;
    case 'series':
      return `/citta/${city}/indicatori/inserimento`;
    case 'indicators':
      return `/citta/tutte/indicatori/${id}`;
    default:
      return undefined;
  }
}
