import { useTranslation } from 'react-i18next';
import { formatNumber } from '@shared/format/format';
import { Icon } from './Icon';

export interface Paging {
  page: number;
  pages?: number | undefined;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
}

export function Pager({ paging }: { paging: Paging }) {
  const { t } = useTranslation();
  const { page, pages, onPrevious, onNext } = paging;
  if (!onPrevious && !onNext) return null;
  return (
    <nav className="nzd-pager" aria-label={t('list.paging')}>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={!onPrevious}
        onClick={onPrevious}
      >
        <Icon name="it-chevron-left" size="xs" /> {t('list.previous')}
      </button>
      <span>
        {pages
          ? t('list.pageOf', { page: formatNumber(page), pages: formatNumber(pages) })
          : t('list.page', { page: formatNumber(page) })}
      </span>
      <button type="button" className="btn btn-outline-primary btn-sm" disabled={!onNext} onClick={onNext}>
        {t('list.next')} <Icon name="it-chevron-right" size="xs" />
      </button>
    </nav>
  );
}
