import { useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();
const set = (next: number) => {
  if (next === count) return;
  count = next;
  listeners.forEach((listener) => listener());
};

export const addNotice = (): void => set(count + 1);
export const clearNotices = (): void => set(0);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Changes that arrived live and have not been looked at. */
export const useNoticeCount = (): number => useSyncExternalStore(subscribe, () => count);
