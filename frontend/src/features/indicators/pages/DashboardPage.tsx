import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Normalisation, type Comparison } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { ComparisonService } from '@shared/api/gen/nzd/indicators/v1/comparison_service_pb';
import { useCall } from '@shared/api/use-call';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { DashboardTable } from '../components/DashboardTable';
import { headlineRows } from '../model/dashboard';

const prefix = 'cities/programme/indicators/';

/**
 * Headline indicators at a glance: of a city's districts, or of all. Everything comes with one comparison,
 * however many indicators and districts there are.
 */
export function DashboardPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const url = useUrlState();
  const isProgramme = city === everyCity;
  const { query: list, districts } = useDistricts(city);
  const query = useCall(
    'series',
    ComparisonService.method.compareDistricts,
    {
      normalisation: Normalisation.NONE,
      districts: isProgramme ? [] : districts.map((district) => district.name),
    },
    { enabled: isProgramme || districts.length > 0 },
  );
  const chosen = url.getAll('indicatore').map((id) => prefix + id);
  const rows = headlineRows(query.data?.rows ?? [], chosen);
  const choose = (names: readonly string[]) => url.change({ indicatore: names.map(lastPart) });
  return (
    <>
      <PageHeader
        title={t(isProgramme ? 'dashboard.programme' : 'dashboard.title')}
        purpose={t('dashboard.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('dashboard.title') },
        ]}
        action={
          <Link to="/confronto" className="btn btn-outline-primary">
            {t('home.openComparison')}
          </Link>
        }
      />
      <ProblemNotice error={list.error ?? query.error} onRetry={() => void query.refetch()} />
      {query.isLoading && <Skeleton lines={6} tall />}
      {query.data && (
        <>
          <IndicatorChoice
            comparison={query.data}
            shown={rows.map((row) => row.indicator)}
            onChange={choose}
          />
          {rows.length === 0 ? (
            <EmptyState title={t('dashboard.emptyTitle')} why={t('dashboard.emptyWhy')} />
          ) : (
            <DashboardTable districts={query.data.districts} rows={rows} city={city} />
          )}
          <p className="nzd-small">{t('dashboard.rule')}</p>
        </>
      )}
      {list.data && districts.length === 0 && !isProgramme && (
        <EmptyState title={t('dashboard.emptyTitle')} why={t('dashboard.noDistricts')} />
      )}
    </>
  );
}

interface ChoiceProps {
  comparison: Comparison;
  shown: readonly string[];
  onChange: (names: readonly string[]) => void;
}

/** Which indicators are shown; the choice is in the address, so that it can be kept and passed on. */
function IndicatorChoice({ comparison, shown, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <details className="nzd-section">
      <summary>{t('dashboard.choose', { count: shown.length })}</summary>
      <fieldset className="nzd-district-choice">
        <legend className="visually-hidden">{t('dashboard.chooseLegend')}</legend>
        {comparison.rows.map((row) => (
          <label key={row.indicator}>
            <input
              type="checkbox"
              checked={shown.includes(row.indicator)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...shown, row.indicator]
                    : shown.filter((name) => name !== row.indicator),
                )
              }
            />
            {localized(row.displayName)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
