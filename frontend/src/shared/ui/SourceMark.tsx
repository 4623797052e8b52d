import { useTranslation } from 'react-i18next';
import { formatDay } from '@shared/format/format';
import { Icon } from './Icon';
import type { IconName } from './icon-names';

export type Mark = 'VERIFIED' | 'SECONDARY' | 'DERIVED' | 'PROVISIONAL' | 'ILLUSTRATIVE' | 'DECLARED';

export interface SourceFacts {
  title: string;
  publisher?: string;
  publishedOn?: string;
  uri?: string;
  mark: Mark | undefined;
  note?: string;
}

const icons: Record<Mark, IconName> = {
  VERIFIED: 'it-check-circle',
  SECONDARY: 'it-copy',
  DERIVED: 'it-exchange-circle',
  PROVISIONAL: 'it-warning-circle',
  ILLUSTRATIVE: 'it-horn',
  DECLARED: 'it-user',
};

/** How far a number can be trusted, in a word with a shape. */
export function SourceMark({ mark, word }: { mark: Mark | undefined; word?: string | undefined }) {
  const { t } = useTranslation();
  if (!mark) return null;
  return (
    <span className={`nzd-mark nzd-mark-${mark.toLowerCase()}`} title={t(`mark.${mark}.meaning`)}>
      <Icon name={icons[mark]} size="xs" /> {word ?? t(`mark.${mark}.word`)}
    </span>
  );
}

/** Where a number comes from, in full. */
export function SourceText({ source }: { source: SourceFacts }) {
  const parts = [source.publisher, source.publishedOn && formatDay(source.publishedOn)]
    .filter(Boolean)
    .join(', ');
  return (
    <span className="nzd-source">
      {source.uri ? (
        <a href={source.uri} rel="noreferrer noopener" target="_blank">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {parts && ` (${parts})`} <SourceMark mark={source.mark} />
      {source.note && <span className="nzd-small"> {source.note}</span>}
    </span>
  );
}
