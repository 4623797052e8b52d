import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { codeGroup, codeKeys } from '@shared/model/history-codes';
import { historyValue } from '@shared/model/history-value';
import { isBookkeeping, toldFields, type KeptChange, type ToldField } from '@shared/model/history';
import { pageOf } from '@shared/model/names';
import type { HistoryChange, HistoryWord } from '@shared/ui/HistoryList';

const isEmpty = (json: string | undefined) => json !== undefined && historyValue(json).is === 'empty';
const longest = 200;
const cut = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')}…` : text;

/** Changes as people read them: one line a field, in the words of the pages, nothing technical. */
export function useHistoryWords(
  person: (subject: string) => string,
  /** Titles that the page has at hand, by resource name. */
  titles?: ReadonlyMap<string, string>,
) {
  const { t } = useTranslation();

  const field = (collection: string, name: string): string =>
    t(`field.${collection}.${name}`, { defaultValue: '' });

  const coded = (collection: string, name: string, code: string): string => {
    const group = codeGroup(collection, name);
    if (group === 'unit') return unitLabel(t, code);
    return group ? t([...codeKeys(group, code)], { defaultValue: '' }) : '';
  };

  /** Undefined for what is not said. */
  const word = (collection: string, name: string, json: string): HistoryWord | undefined => {
    const value = historyValue(json);
    switch (value.is) {
      case 'empty':
        return { text: '' };
      case 'flag':
        return { text: t(value.flag ? 'history.yes' : 'history.no') };
      case 'number':
        return { text: /year$/i.test(name) ? String(value.number) : formatNumber(value.number) };
      case 'instant':
        return { text: formatInstant(value.instant) };
      case 'day':
        return { text: formatDay(value.day) };
      case 'person':
        return { text: person(value.subject) };
      case 'resource': {
        const title = titles?.get(value.name);
        return title ? { text: title, to: pageOf(value.name) } : undefined;
      }
      case 'code': {
        const text = coded(collection, name, value.code);
        return text ? { text } : undefined;
      }
      case 'text': {
        const text = codeGroup(collection, name) ? coded(collection, name, value.text) : value.text;
        return text ? { text: cut(text) } : undefined;
      }
      default:
        return undefined;
    }
  };

  const happened = ({ value, parts }: ToldField): string => {
    if (parts?.whole === 'new' || isEmpty(value?.before)) return t('history.parts.new');
    if (parts?.whole === 'gone' || isEmpty(value?.after)) return t('history.parts.gone');
    const counts = [
      parts?.added && t('history.parts.added', { count: parts.added }),
      parts?.removed && t('history.parts.removed', { count: parts.removed }),
    ].filter(Boolean);
    return counts.join(', ') || t('history.parts.changed');
  };

  const line = (collection: string, told: ToldField): HistoryChange => {
    const label = field(collection, told.field);
    const before = told.value && word(collection, told.field, told.value.before);
    const after = told.value && word(collection, told.field, told.value.after);
    return before && after
      ? { key: told.field, label, before, after }
      : { key: told.field, label, said: happened(told) };
  };

  return {
    /** One line a field; fields without a name are told together, without a word of what they are. */
    lines: (collection: string, changes: readonly KeptChange[]): readonly HistoryChange[] => {
      const told = toldFields(collection, changes);
      const named = told.filter((one) => field(collection, one.field));
      const lines = named.map((one) => line(collection, one)).filter(differs);
      return named.length === told.length
        ? lines
        : [...lines, { key: '', label: t('history.other'), said: t('history.parts.changed') }];
    },
    /** What a whole object says in its own fields, in words. */
    facts: (collection: string, object: object): readonly { key: string; label: string; text: string }[] =>
      Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
        const label = isBookkeeping(collection, key) ? '' : field(collection, key);
        const text = label && word(collection, key, JSON.stringify(value))?.text;
        return text ? [{ key, label, text }] : [];
      }),
    /** The names of the fields that changed. */
    fields: (collection: string, changes: readonly KeptChange[]): readonly string[] => [
      ...new Set(
        toldFields(collection, changes).map((one) => field(collection, one.field) || t('history.other')),
      ),
    ],
  };
}

/** Values that read the same are no change that people could see. */
const differs = (change: HistoryChange): boolean =>
  change.said !== undefined || change.before?.text !== change.after?.text;
