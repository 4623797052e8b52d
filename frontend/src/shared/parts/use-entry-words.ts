import { useTranslation } from 'react-i18next';
import { useSession } from '@shared/auth/SessionContext';
import { toldFields, type KeptChange } from '@shared/model/history';
import { historyValue } from '@shared/model/history-value';
import { collectionOf } from '@shared/model/names';
import { isSubject } from '@shared/model/person-names';
import { usePersonWords } from './use-person-words';

interface Told {
  actor: string;
  title?: string;
  /** Whom a notice is about. */
  person?: string;
  collection?: string;
  changes?: readonly KeptChange[];
}

const relation = 'RELATION_';
const isResourceName = /^[a-z]+(\/[\w-]+){3,}$/;

const subjectIn = (json: string): readonly string[] => {
  const value = historyValue(json);
  return value.is === 'person' ? [value.subject] : [];
};

/** Everybody whom these entries name by id. */
const subjectsOf = (entries: readonly Told[]): readonly string[] =>
  entries.flatMap(({ actor, title = '', person = '', collection = '', changes = [] }) => [
    actor,
    title,
    person,
    ...toldFields(collection, changes).flatMap(({ value }) =>
      value ? [...subjectIn(value.before), ...subjectIn(value.after)] : [],
    ),
  ]);

/** Entries of the audit trail in the words of the pages; people by name where the reader may know it. */
export function useEntryWords(entries: readonly Told[] = []) {
  const { t } = useTranslation();
  const session = useSession();
  const person = usePersonWords(subjectsOf(entries));
  return {
    person,
    kind: (kind: string) => t([`activity.kind.${kind}`, 'activity.kind.updated']),
    collection: (collection: string) => t(`activity.collection.${collection}`, { defaultValue: collection }),
    /** What an entry is about; a link is told by what it says, what has no title by what it is. */
    title: (entry: { title: string; shownTitle?: string; resource: string }) => {
      const title = entry.shownTitle || entry.title || entry.resource;
      if (title.startsWith(relation))
        return t(`thread.out.${title.slice(relation.length)}`, { defaultValue: title });
      if (isSubject(title)) return person(title);
      if (!isResourceName.test(title)) return title;
      const collection = collectionOf(title);
      return t(`activity.collection.${collection}`, { defaultValue: collection });
    },
    actor: (id: string) => {
      if (session.signedIn && session.person.id === id) return t('activity.you');
      return isSubject(id) ? person(id) : t('activity.service', { name: id });
    },
  };
}
