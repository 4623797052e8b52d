import { usePersonWords } from './use-person-words';

/** Somebody's name. */
export function PersonName({ subject }: { subject: string }) {
  return <>{usePersonWords([subject])(subject)}</>;
}
