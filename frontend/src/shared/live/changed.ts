import { useSyncExternalStore } from 'react';

const glowMilliseconds = 2_500;
const changed = new Set<string>();
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Marks a resource as just changed by somebody else; the mark goes by itself. */
export function markChanged(resource: string): void {
  changed.add(resource);
  tell();
  setTimeout(() => {
    changed.delete(resource);
    tell();
  }, glowMilliseconds);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useChanged = (resource: string): boolean =>
  useSyncExternalStore(subscribe, () => changed.has(resource));
