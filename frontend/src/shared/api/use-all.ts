import { useQuery } from '@tanstack/react-query';

const mostPages = 50;

/** All pages of a list, where a choice must not be cut. Its key begins with the collection, as that of every reading. */
export function useAll<P extends { nextPageToken: string }>(
  collection: string,
  key: readonly string[],
  read: (pageToken: string, signal: AbortSignal) => Promise<P>,
  options: { enabled?: boolean } = {},
) {
  return useQuery({
    queryKey: [collection, 'all', ...key],
    queryFn: async ({ signal }) => {
      const pages: P[] = [];
      let token = '';
      do {
        const page = await read(token, signal);
        pages.push(page);
        token = page.nextPageToken;
      } while (token && pages.length < mostPages);
      return pages;
    },
    ...options,
  });
}
