import { useTranslation } from 'react-i18next';
import { useSession } from '@shared/auth/SessionContext';
import { usePersonNames } from '@shared/model/person-names';

/** How to call people: by name where the reader may know it. */
export function usePersonWords(subjects: readonly string[]): (subject: string) => string {
  const { t } = useTranslation();
  const session = useSession();
  const names = usePersonNames(session.signedIn ? subjects : []);
  return (subject) => {
    const known = names.get(subject);
    if (known?.erased) return t('person.erasedName');
    return known?.name || t('activity.person', { code: subject.slice(-4) });
  };
}
