import { useTranslation } from 'react-i18next';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatPeriod } from '@shared/format/format';
import { missingText } from '../model/missing';

/** The periods without a value, and why each has none. */
export function MissingValues({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const gaps = progress.points.filter((point) => point.missingReason !== '');
  if (gaps.length === 0) return null;
  return (
    <details className="nzd-gaps">
      <summary>{t('progress.gaps', { count: gaps.length })}</summary>
      <ul>
        {gaps.map((point) => (
          <li key={point.period?.code}>
            <strong>{formatPeriod(point.period?.code ?? '')}</strong>: {missingText(t, point.missingReason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
