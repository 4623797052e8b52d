export interface Violation {
  field: string;
  reason: string;
  message: string;
}

export interface ProblemBody {
  status: number;
  reason: string;
  title: string;
  detail: string;
  facts: Readonly<Record<string, string>>;
  violations: readonly Violation[];
  traceId: string;
}

/** A refusal of the server (RFC 9457). Pages decide by reason and status, never by its English detail. */
export class Problem extends Error {
  readonly status: number;
  readonly reason: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly violations: readonly Violation[];
  readonly traceId: string;

  constructor(body: ProblemBody) {
    super(body.detail || body.title || body.reason);
    this.name = 'Problem';
    this.status = body.status;
    this.reason = body.reason;
    this.facts = body.facts;
    this.violations = body.violations;
    this.traceId = body.traceId;
  }

  get isStale(): boolean {
    return this.status === 412 || this.reason === 'STALE_VERSION';
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads whatever came back; an answer that is no problem document still becomes one. */
export async function problemOf(response: Response): Promise<Problem> {
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    body = {};
  }
  const found = isObject(body) ? body : {};
  const facts = isObject(found['facts']) ? found['facts'] : {};
  const violations = Array.isArray(found['violations']) ? found['violations'] : [];
  return new Problem({
    status: response.status,
    reason: text(found['reason']) || 'UNKNOWN',
    title: text(found['title']),
    detail: text(found['detail']),
    facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)])),
    violations: violations.filter(isObject).map((violation) => ({
      field: text(violation['field']),
      reason: text(violation['reason']),
      message: text(violation['message']),
    })),
    traceId: text(found['traceId']),
  });
}

const ownProblem = (status: number, reason: string): Problem =>
  new Problem({ status, reason, title: '', detail: '', facts: {}, violations: [], traceId: '' });

/** The server could not be reached at all. */
export const unreachable = (): Problem => ownProblem(0, 'UNREACHABLE');

/** A document over the limit is not even sent. */
export const tooLarge = (): Problem => ownProblem(413, 'FILE_TOO_LARGE');
