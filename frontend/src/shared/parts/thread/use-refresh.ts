import { useQueryClient } from '@tanstack/react-query';

/** The thread follows what happened by a moment: it is read again now and when it surely has. */
export function useRefreshThread(): () => void {
  const client = useQueryClient();
  const read = () => void client.invalidateQueries({ queryKey: ['thread'] });
  return () => {
    read();
    [600, 2_000].forEach((later) => setTimeout(read, later));
  };
}
