import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Progress_Status } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { findingOf, markOfProgress, pathChartData, statusCode, statusTone } from '@shared/model/progress';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { NumberValue } from '@shared/ui/NumberValue';
import { PathChart } from '@shared/ui/PathChart';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { useCityComparison } from '../model/use-city-comparison';

const headlines = 5;

/** Five headline indicators against their path; those with a target first. */
export function WhereWeAre({ city }: { city: string }) {
  const { t } = useTranslation();
  const query = useCityComparison(city);
  const found = (query.data?.rows ?? [])
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .filter(({ cell }) => cell.hasValue && (cell.perimeter === '' || cell.perimeter === 'PERIMETER_DISTRICT'))
    .sort((a, b) => Number((b.cell.progress?.status ?? 0) > 1) - Number((a.cell.progress?.status ?? 0) > 1))
    .slice(0, headlines);
  return (
    <section aria-labelledby="where-title">
      <h2 id="where-title">{t('home.where')}</h2>
      {query.isLoading && <Skeleton lines={4} tall />}
      <ProblemNotice error={query.error} />
      {query.data && found.length === 0 && <p>{t('home.whereEmpty')}</p>}
      <ul className="nzd-headlines">
        {found.map(({ row, cell }) => {
          const { progress, value } = cell;
          const name = localized(row.displayName);
          const latest = progress?.points.findLast((point) => point.value !== '');
          return (
            <li key={`${row.indicator}${cell.district}`} className="nzd-card">
              <h3>
                <Link to={`/citta/${city}/indicatori/${lastPart(row.indicator)}`}>{name}</Link>
              </h3>
              {value && (
                <NumberValue
                  label={name}
                  facts={{
                    value: value.value,
                    unit: value.unit || row.unit,
                    period: cell.period?.code,
                    mark: progress && markOfProgress(progress),
                    quality: latest?.quality.replace('QUALITY_', '') || undefined,
                    sources: latest?.sources.map(sourceFacts),
                  }}
                />
              )}
              {progress && (
                <div className="nzd-headline-path">
                  <PathChart {...pathChartData(progress)} label={findingOf(progress, name, row.unit, t)} />
                  {progress.status !== Progress_Status.UNKNOWN && (
                    <StateBadge tone={statusTone(progress.status)}>
                      {t(`status.${statusCode(progress.status)}`)}
                    </StateBadge>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
