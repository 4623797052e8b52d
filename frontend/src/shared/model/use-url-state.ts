import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Paging } from '@shared/ui/Pager';

type Change = Readonly<Record<string, string | readonly string[] | undefined>>;
const pageToken = 'pagina';

/** Filters, sort and page live in the address, so that any view can be sent to a colleague. */
export function useUrlState() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();

  const change = (changes: Change, options: { keepPage?: boolean; replace?: boolean } = {}) => {
    const next = new URLSearchParams(params);
    if (!options.keepPage) next.delete(pageToken);
    for (const [key, value] of Object.entries(changes)) {
      next.delete(key);
      if (typeof value === 'string' && value) next.set(key, value);
      if (Array.isArray(value)) value.forEach((item: string) => next.append(key, item));
    }
    setParams(next, { replace: options.replace ?? false, preventScrollReset: true });
  };

  const before = stackOf(location.state);
  const token = params.get(pageToken) ?? '';

  /** Next and previous page by the server's tokens; the way back is kept with the browser's history. */
  const paging = (nextToken: string, total?: number, size?: number): Paging => {
    const go = (to: string, stack: readonly string[]) => {
      const next = new URLSearchParams(params);
      if (to) next.set(pageToken, to);
      else next.delete(pageToken);
      void navigate({ search: next.toString() }, { state: { stack }, preventScrollReset: true });
    };
    return {
      page: token ? before.length + 1 : 1,
      pages: total !== undefined && size ? Math.max(1, Math.ceil(total / size)) : undefined,
      onNext: nextToken ? () => go(nextToken, [...(token ? before : []), token]) : undefined,
      onPrevious: token ? () => go(before.at(-1) ?? '', before.slice(0, -1)) : undefined,
    };
  };

  return {
    get: (key: string) => params.get(key) ?? '',
    getAll: (key: string) => params.getAll(key),
    change,
    token,
    paging,
  };
}

function stackOf(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('stack' in state) || !Array.isArray(state.stack))
    return [];
  return state.stack.filter((item): item is string => typeof item === 'string');
}
