import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { RecalculationService } from '@shared/api/gen/nzd/indicators/v1/recalculation_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatInstant, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { cityOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { reasonsOf } from '../model/moved-values';
import { Restatements } from './Restatements';
import { useKeepsValues } from './use-keeps-values';

interface KeptRestatementsProps {
  indicator: string;
  district: string;
  progress: Progress;
  unit: string;
}

/**
 * Values that were others before. Who follows the recalculations sees those that any of them moved, also by a formula or a
 * factor; others what the history of the observations tells.
 */
export function KeptRestatements({ indicator, district, progress, unit }: KeptRestatementsProps) {
  const { t } = useTranslation();
  const city = cityOf(district);
  const keeps = useKeepsValues(city);
  const list = useCall(
    'keptValues',
    RecalculationService.method.listKeptValues,
    { parent: `cities/${city}`, indicator, district, pageSize: 1 },
    { enabled: keeps },
  );
  const moved = list.data?.keptValues[0]?.moved ?? [];
  if (moved.length === 0)
    return (
      <>
        <ProblemNotice error={list.error} />
        <Restatements progress={progress} unit={unit} />
      </>
    );
  const shown = (value: string) =>
    value === ''
      ? t('recalculation.gone')
      : `${formatNumber(value, { maximumFractionDigits: 3 })} ${unitLabel(t, unit)}`;
  return (
    <>
      <Restatements progress={progress} unit={unit} baselineOnly />
      <section className="nzd-section" aria-labelledby="restatements-title">
        <h2 id="restatements-title">{t('restatement.title')}</h2>
        <ul>
          {moved.map((one, place) => (
            <li key={`${one.period?.code ?? ''}|${String(place)}`}>
              <strong>{formatPeriod(one.period?.code ?? '')}</strong>:{' '}
              {t('restatement.fromTo', { before: shown(one.valueBefore), after: shown(one.valueAfter) })} ·{' '}
              {reasonsOf(one) || t('recalculation.noWhy')}
              {one.time && <span className="nzd-small"> · {formatInstant(timestampDate(one.time))}</span>}
            </li>
          ))}
        </ul>
        <p>
          <Link to={`/citta/${city}/indicatori/ricalcoli`}>{t('recalculation.all')}</Link>
        </p>
      </section>
    </>
  );
}
