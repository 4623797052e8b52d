import { useTranslation } from 'react-i18next';
import type { ObservationCounts } from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import { formatNumber } from '@shared/format/format';

const keys = ['rows', 'cells', 'added', 'changed', 'unchanged', 'refused'] as const;

/** How many cells become what. */
export function ImportCounts({ counts }: { counts: ObservationCounts }) {
  const { t } = useTranslation();
  return (
    <dl className="nzd-facts">
      {keys.map((key) => (
        <div key={key}>
          <dt>{t(`observationFile.count.${key}`)}</dt>
          <dd>{formatNumber(counts[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
