/** Fields whose codes have the same words wherever they are. */
const everywhere: Readonly<Record<string, string>> = {
  direction: 'direction',
  kind: 'unitKind',
  language: 'language',
  lever: 'lever',
  levers: 'lever',
  perimeter: 'perimeterChoice',
  periodType: 'periodType',
  qualifier: 'qualifierChoice',
  relation: 'thread.out',
  sizeClass: 'size',
  unit: 'unit',
  visibility: 'visibility',
};

/** Fields whose codes have words of their own. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  barriers: {
    barrierClass: 'barriers.class',
    controllability: 'barriers.controllability',
    dimension: 'barriers.dimension',
    governanceLevel: 'barriers.level',
    polarity: 'barriers.polarity',
    state: 'barriers.state',
    trend: 'barriers.trend',
  },
  commitments: { state: 'commitmentState' },
  commonBarriers: { state: 'barriers.commonState' },
  consultations: {
    confidentiality: 'consultations.confidentiality',
    level: 'consultations.level',
    state: 'consultations.state',
  },
  decisions: { level: 'decisionLevel', state: 'decisionState', subject: 'decisionSubject' },
  districts: { type: 'districtType' },
  interventions: { heatSource: 'interventions.heat' },
  meetings: { state: 'meetingState' },
  organisations: { type: 'organisationType' },
  people: { state: 'personState' },
  publicCounts: { subject: 'subject' },
  sandboxes: { state: 'sandboxes.state' },
  scenarios: { kind: 'scenarios.kind', state: 'scenarios.state' },
  scoringRounds: { method: 'barriers.method', state: 'barriers.roundState' },
  theories: { state: 'theories.state' },
  transitionTeams: { decisionRule: 'decisionRule' },
};

/** Under which group of texts the codes of a field have their words. */
export const codeGroup = (collection: string, field: string): string | undefined =>
  own[collection]?.[field] ?? everywhere[field];

/** Where the word of a code may be: as it is, without what comes before it in the contract, in lowercase. */
export function codeKeys(group: string, code: string): readonly string[] {
  const parts = code.split('_');
  return parts
    .map((_, at) => parts.slice(at).join('_'))
    .flatMap((part) => [`${group}.${part}`, `${group}.${part.toLowerCase()}`]);
}
