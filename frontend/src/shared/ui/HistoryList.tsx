import { useTranslation } from 'react-i18next';
import { Moment } from './Moment';

export interface HistoryEntry {
  key: string;
  when: Date | undefined;
  who: string;
  what: string;
  changes: readonly { key: string; label: string; before: string; after: string }[];
}

/** What happened, newest first, with every changed field. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation();
  return (
    <ol className="nzd-history">
      {entries.map((entry) => (
        <li key={entry.key}>
          <p className="nzd-history-head">
            <strong>{entry.what}</strong> · {entry.who} {entry.when && <Moment at={entry.when} />}
          </p>
          {entry.changes.length > 0 && (
            <ul>
              {entry.changes.map((change) => (
                <li key={change.key}>
                  {change.label}: <del>{change.before || t('conflict.empty')}</del> →{' '}
                  <ins>{change.after || t('conflict.empty')}</ins>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
