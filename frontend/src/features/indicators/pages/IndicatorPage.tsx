import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { ComparisonService } from '@shared/api/gen/nzd/indicators/v1/comparison_service_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { useCall } from '@shared/api/use-call';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { findingOf, progressSeries, statusCode, statusTone } from '@shared/model/progress';
import { lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Chart } from '@shared/ui/Chart';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { IndicatorEditor } from '../components/IndicatorEditor';
import { IndicatorSheet } from '../components/IndicatorSheet';
import { KeptRestatements } from '../components/KeptRestatements';
import { LineageButton } from '../components/LineageDialog';
import { MissingValues } from '../components/MissingValues';
import { ProgressFacts } from '../components/ProgressFacts';
import { SeriesSection } from '../components/SeriesSection';
import { TargetSection } from '../components/TargetSection';
import { mayEditCatalogue } from '../model/indicator-form';

export function IndicatorPage() {
  const { t } = useTranslation();
  const { city = '', indicator = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const name = `cities/programme/indicators/${indicator}`;
  const query = useCall('indicators', IndicatorService.method.getIndicator, { name });
  const { query: places, districts } = useDistricts(city);
  const district = districts.find((one) => one.name === url.get('distretto')) ?? districts[0];
  const progress = useCall(
    'series',
    ComparisonService.method.getProgress,
    { district: district?.name ?? '', indicator: name },
    { enabled: district !== undefined },
  );
  const [editing, setEditing] = useState(false);
  const editable = mayEditCatalogue(useProgrammeRoles());
  const title = localized(query.data?.displayName?.text) || t('indicator.one');
  return (
    <>
      <PageHeader
        title={title}
        purpose={localized(query.data?.definition?.text)}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: title },
        ]}
        action={
          query.data &&
          editable &&
          !editing && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              <Icon name="it-pencil" colour="white" /> {t('indicator.editEntry')}
            </button>
          )
        }
        badge={
          progress.data && (
            <StateBadge tone={statusTone(progress.data.status)}>
              {t(`status.${statusCode(progress.data.status)}`)}
            </StateBadge>
          )
        }
      />
      <ProblemNotice
        error={query.error ?? places.error}
        onRetry={() => {
          void query.refetch();
          void places.refetch();
        }}
      />
      {places.data && districts.length === 0 && <p>{t('indicator.noDistrict')}</p>}
      {query.data && editing && <IndicatorEditor indicator={query.data} onDone={() => setEditing(false)} />}
      {districts.length > 1 && (
        <label className="nzd-filter">
          {t('district.one')}
          <select
            value={district?.name ?? ''}
            onChange={(event) => url.change({ distretto: event.target.value }, { replace: true })}
          >
            {districts.map((one) => (
              <option key={one.name} value={one.name}>
                {one.displayName}
              </option>
            ))}
          </select>
        </label>
      )}
      {(query.isPending || places.isPending || (district && progress.isPending)) && (
        <Skeleton lines={3} tall />
      )}
      <ProblemNotice error={progress.error} />
      {query.data && district && progress.data && (
        <>
          <ProgressChart
            progress={progress.data}
            indicator={query.data}
            district={district.displayName}
            place={district.name}
          />
          {progress.data.points.length > 0 && (
            <LineageButton indicator={name} district={district.name} progress={progress.data} />
          )}
        </>
      )}
      {query.data && district && <TargetSection indicator={query.data} district={district.name} />}
      {query.data && <IndicatorSheet indicator={query.data} />}
      {query.data && district && <SeriesSection indicator={query.data} district={district.name} />}
      {query.data && <Thread resource={name} />}
      {query.data && <ResourceHistory resource={query.data.name} />}
    </>
  );
}

function ProgressChart({
  progress,
  indicator,
  district,
  place,
}: {
  progress: Progress;
  indicator: Indicator;
  /** What people call the district. */
  district: string;
  /** Its resource name. */
  place: string;
}) {
  const { t } = useTranslation();
  const series = useMemo(() => progressSeries(progress, t), [progress, t]);
  if (!progress.points.some((point) => point.value !== ''))
    return (
      <>
        <EmptyState
          title={t('indicator.noValuesTitle')}
          why={t('indicator.noValuesWhy', { district })}
          icon="it-chart-line"
        />
        <MissingValues progress={progress} />
      </>
    );
  return (
    <>
      <Chart
        finding={`${district}: ${findingOf(progress, localized(indicator.displayName?.text), indicator.unit, t)}`}
        unit={unitLabel(t, indicator.unit)}
        series={series}
        fileName={`${lastPart(indicator.name)}-${district}`}
      />
      <ProgressFacts progress={progress} unit={indicator.unit} />
      <KeptRestatements
        indicator={indicator.name}
        district={place}
        progress={progress}
        unit={indicator.unit}
      />
      <MissingValues progress={progress} />
    </>
  );
}
