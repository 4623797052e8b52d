import { useTranslation } from 'react-i18next';
import type { Session } from '@shared/auth/session';
import { useSession } from '@shared/auth/SessionContext';
import { usePersonNames } from '@shared/model/person-names';

const ofFirms = ['firm', 'citizen'];

/** Firms and citizens know by name who acts for their city: whoever is left acts for somebody else. */
const knowsOfficials = (session: Session): boolean => {
  const roles = session.signedIn ? session.tenants.flatMap((tenant) => tenant.roles) : [];
  return roles.length > 0 && roles.every((role) => ofFirms.includes(role));
};

/** How to call people: by name where the reader may know it. */
export function usePersonWords(subjects: readonly string[]): (subject: string) => string {
  const { t } = useTranslation();
  const session = useSession();
  const names = usePersonNames(session.signedIn ? subjects : []);
  const stranger = t(knowsOfficials(session) ? 'person.ofOthers' : 'person.unnamed');
  return (subject) => {
    const known = names.get(subject);
    if (known?.erased) return t('person.erasedName');
    return known?.name || stranger;
  };
}
