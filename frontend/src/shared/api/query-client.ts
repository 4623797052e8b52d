import { QueryCache, QueryClient } from '@tanstack/react-query';
import { endSession, sessionKey } from '@shared/auth/session';
import { Problem } from './problem';

const maySucceedLater = (error: unknown) =>
  !(error instanceof Problem) || error.status === 503 || error.status === 504 || error.status === 429;

/** Server state lives here only; what a live event touches is read again. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof Problem && error.status === 401 && query.queryKey[0] !== sessionKey[0])
          endSession(client);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && maySucceedLater(error),
      },
      mutations: { retry: false },
    },
  });
  return client;
}
