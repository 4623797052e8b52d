import { useState } from 'react';
import type { Paging } from '@shared/ui/Pager';

/** Pages of a list that is only a part of its page: where one is stays out of the address. */
export function useTurning(): { token: string; paging: (nextToken: string | undefined) => Paging } {
  const [tokens, setTokens] = useState<readonly string[]>([]);
  return {
    token: tokens.at(-1) ?? '',
    paging: (nextToken) => ({
      page: tokens.length + 1,
      onNext: nextToken ? () => setTokens([...tokens, nextToken]) : undefined,
      onPrevious: tokens.length > 0 ? () => setTokens(tokens.slice(0, -1)) : undefined,
    }),
  };
}
