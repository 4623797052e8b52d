import { useTranslation } from 'react-i18next';
import { useSession } from '@shared/auth/SessionContext';
import { isSubject } from '@shared/model/person-names';
import { usePersonWords } from './use-person-words';

interface Told {
  actor: string;
  title?: string;
  changes?: readonly { before: string; after: string }[];
}

const snake = (path: string) => path.replaceAll(/\[\d+\]/g, '').split('.')[0] ?? path;
const relation = 'RELATION_';
const camel = (path: string) =>
  snake(path).replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A value as the audit trail keeps it, JSON, as people write it. */
function plain(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : json;
  } catch {
    return json;
  }
}

/** Everybody whom these entries name by id. */
const subjectsOf = (entries: readonly Told[]): readonly string[] =>
  entries.flatMap(({ actor, title = '', changes = [] }) => [
    actor,
    title,
    ...changes.flatMap(({ before, after }) => [plain(before), plain(after)]),
  ]);

/** Entries of the audit trail in the words of the pages; people by name where the reader may know it. */
export function useEntryWords(entries: readonly Told[] = []) {
  const { t } = useTranslation();
  const session = useSession();
  const person = usePersonWords(subjectsOf(entries));
  return {
    kind: (kind: string) => t(`activity.kind.${kind}`, { defaultValue: kind }),
    collection: (collection: string) => t(`activity.collection.${collection}`, { defaultValue: collection }),
    /** What an entry is about; a link is told by what it says. */
    title: (entry: { title: string; resource: string }) =>
      entry.title.startsWith(relation)
        ? t(`thread.out.${entry.title.slice(relation.length)}`, { defaultValue: entry.title })
        : isSubject(entry.title)
          ? person(entry.title)
          : entry.title || entry.resource,
    field: (collection: string, path: string) =>
      t(`field.${collection}.${camel(path)}`, { defaultValue: path }),
    value: (collection: string, json: string) => {
      const text = plain(json);
      if (isSubject(text)) return person(text);
      const size = /^SIZE_CLASS_(\w+)$/.exec(text)?.[1];
      if (size) return t(`size.${size}`, { defaultValue: text });
      const type = /^TYPE_(\w+)$/.exec(text)?.[1];
      const group = collection === 'districts' ? 'districtType' : 'organisationType';
      return type ? t(`${group}.${type}`, { defaultValue: text }) : text;
    },
    actor: (id: string) => {
      if (session.signedIn && session.person.id === id) return t('activity.you');
      return isSubject(id) ? person(id) : t('activity.service', { name: id });
    },
  };
}
