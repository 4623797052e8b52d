import { useTranslation } from 'react-i18next';

/** Grey lines in the place of what is being loaded, so that nothing jumps when it arrives. */
export function Skeleton({ lines = 4, tall = false }: { lines?: number; tall?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="nzd-skeleton" role="status">
      <span className="visually-hidden">{t('frame.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={tall ? 'nzd-skeleton-block' : 'nzd-skeleton-line'} aria-hidden="true" />
      ))}
    </div>
  );
}
