import { timestampDate, type Timestamp } from '@bufbuild/protobuf/wkt';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@shared/format/format';
import { PersonName } from '@shared/parts/PersonName';

interface Earlier {
  version: number;
  until?: Timestamp | undefined;
  actor: string;
  reason: string;
}

interface EarlierListProps<T extends Earlier> {
  versions: readonly T[];
  /** What this version said. */
  words: (one: T) => ReactNode;
}

/** What an entry of the catalogue said before, newest first: until when, who changed it and why. */
export function EarlierList<T extends Earlier>({ versions, words }: EarlierListProps<T>) {
  const { t } = useTranslation();
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{t('sheet.earlierVersions', { count: versions.length })}</summary>
      <ol className="nzd-small" reversed>
        {versions.map((one) => (
          <li key={one.version}>
            <strong>{words(one)}</strong>
            {one.until && ` · ${t('sheet.until', { time: formatInstant(timestampDate(one.until)) })}`}
            {one.actor && (
              <>
                {' · '}
                <PersonName subject={one.actor} />
              </>
            )}
            {one.reason && ` · ${one.reason}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
