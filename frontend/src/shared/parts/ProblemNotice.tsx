import { useTranslation } from 'react-i18next';
import { Problem } from '@shared/api/problem';
import { Refusal } from '@shared/ui/Refusal';

/** Why something could not be read or done, in the person's language. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = error instanceof Problem ? error : undefined;
  const key = problem ? kindOf(problem) : 'other';
  const why = problem
    ? t(`reason.${problem.reason}`, { ...problem.facts, defaultValue: t(`problem.${key}.why`) })
    : t('problem.other.why');
  return (
    <Refusal
      tone="danger"
      what={t(`problem.${key}.what`)}
      why={why}
      cure={t(`problem.${key}.cure`)}
      who={key === 'forbidden' ? t('problem.forbidden.who') : undefined}
    >
      {problem?.traceId && <p className="nzd-small">{t('problem.trace', { trace: problem.traceId })}</p>}
      {onRetry && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={onRetry}>
          {t('action.tryAgain')}
        </button>
      )}
    </Refusal>
  );
}

type Kind = 'notFound' | 'forbidden' | 'signedOut' | 'stale' | 'invalid' | 'unavailable' | 'other';

function kindOf(problem: Problem): Kind {
  if (problem.isStale) return 'stale';
  switch (problem.status) {
    case 0:
    case 503:
    case 504:
    case 429:
      return 'unavailable';
    case 400:
    case 409:
    case 413:
    case 415:
    case 428:
      return 'invalid';
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    default:
      return 'other';
  }
}
