type Listener = (message: string) => void;
let listener: Listener | undefined;

/** Says something to people who use a screen reader, without moving the focus. */
export const announce = (message: string): void => listener?.(message);

export const onAnnouncement = (next: Listener): (() => void) => {
  listener = next;
  return () => {
    if (listener === next) listener = undefined;
  };
};
