import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { formatInstant } from '@shared/format/format';
import { PersonName } from '@shared/parts/PersonName';
import { useFormulaText } from './use-formula-text';

/** How an indicator was computed before, newest first, and why it changed. */
export function EarlierVersions({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const words = useFormulaText();
  const versions = indicator.earlierVersions;
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{t('sheet.earlierVersions', { count: versions.length })}</summary>
      <ol className="nzd-small" reversed>
        {versions.map((one) => (
          <li key={one.version}>
            <strong>{words(one.formula)}</strong>
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
