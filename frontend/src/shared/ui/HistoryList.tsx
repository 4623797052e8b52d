import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Moment } from './Moment';

/** A value in words; it leads to its page when it has one. */
export interface HistoryWord {
  text: string;
  to?: string | undefined;
}

/** One field: its value before and after, or what happened to it, said in words. */
export interface HistoryChange {
  key: string;
  label: string;
  before?: HistoryWord;
  after?: HistoryWord;
  said?: string;
}

export interface HistoryEntry {
  key: string;
  when: Date | undefined;
  who: string;
  what: string;
  changes: readonly HistoryChange[];
}

/** What happened, newest first, with every changed field. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
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
                <Change key={change.key} change={change} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Change({ change: { label, before, after, said } }: { change: HistoryChange }) {
  if (said !== undefined)
    return (
      <li>
        {label}: {said}
      </li>
    );
  return (
    <li>
      {label}:{' '}
      <del>
        <Word word={before} />
      </del>{' '}
      →{' '}
      <ins>
        <Word word={after} />
      </ins>
    </li>
  );
}

function Word({ word }: { word: HistoryWord | undefined }) {
  const { t } = useTranslation();
  if (!word?.text) return <>{t('conflict.empty')}</>;
  return word.to ? <Link to={word.to}>{word.text}</Link> : <>{word.text}</>;
}
