import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

export interface Drawer {
  open: boolean;
  opener: React.RefObject<HTMLButtonElement | null>;
  show: () => void;
  hide: () => void;
}

/** The menu of a narrow screen: closes on Escape and on navigation, and gives the focus back. */
export function useDrawer(): Drawer {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const open = openAt === pathname;

  const hide = useCallback(() => {
    setOpenAt(undefined);
    opener.current?.focus();
  }, []);
  const show = useCallback(() => setOpenAt(pathname), [pathname]);

  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, hide]);

  return { open, opener, show, hide };
}
