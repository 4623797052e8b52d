import { useState } from 'react';

const key = (table: string) => `nzd-columns-${table}`;

function read(table: string): readonly string[] {
  try {
    return (window.localStorage.getItem(key(table)) ?? '').split(',').filter(Boolean);
  } catch {
    return [];
  }
}

/** The columns a person does not want to see, kept in this browser. */
export function useHiddenColumns(table: string): [readonly string[], (hidden: readonly string[]) => void] {
  const [hidden, setHidden] = useState(() => read(table));
  return [
    hidden,
    (next) => {
      setHidden(next);
      try {
        window.localStorage.setItem(key(table), next.join(','));
      } catch {
        // A browser that keeps nothing still follows the choice on this page.
      }
    },
  ];
}
