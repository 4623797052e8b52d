import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Meter_Carrier, Meter_Resolution, type Meter } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { unitLabel } from '@shared/format/unit';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceText } from '@shared/ui/SourceMark';
import { useMeasures } from '../components/FirmEntry';
import { MeterCoverageList } from '../components/MeterCoverage';
import { MeterImportList } from '../components/MeterImportList';
import { MeterProfileSection } from '../components/MeterProfileSection';
import { MeterYearSection } from '../components/MeterYearSection';
import { entersForCity } from '../model/data-entry';

/** One meter: what it is, its profile, what its months make, and what was brought in. */
export function MeterPage() {
  const { t } = useTranslation();
  const { city = '', meter = '' } = useParams();
  const label = useCityLabel();
  const roles = useRoles(city);
  const query = useCall('meters', MeterService.method.getMeter, { name: `cities/${city}/meters/${meter}` });
  const found = query.data;
  return (
    <>
      <PageHeader
        title={found?.displayName ?? t('meter.one')}
        purpose={t('meter.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('meter.listTitle'), to: `/citta/${city}/contatori` },
          { label: found?.code ?? t('meter.one') },
        ]}
        action={
          found && (
            <Link to={`/citta/${city}/contatori/importa?contatore=${meter}`} className="btn btn-primary">
              {t('meterFile.title')}
            </Link>
          )
        }
      />
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton lines={8} />}
      {found && (
        <>
          <Facts meter={found} />
          {found.years.length > 0 && <MeterProfileSection meter={found} />}
          <MeterYearSection meter={found} judges={entersForCity(roles)} />
          <MeterImportList city={city} meter={found.name} />
        </>
      )}
    </>
  );
}

function Facts({ meter }: { meter: Meter }) {
  const { t } = useTranslation();
  const { nameOf } = useMeasures();
  return (
    <section className="nzd-section" aria-label={t('meter.facts')}>
      <dl className="nzd-facts">
        {(
          [
            ['carrier', t(`meter.carrier.${Meter_Carrier[meter.carrier]}`)],
            ['measure', nameOf(meter.measure)],
            ['unit', unitLabel(t, meter.unit)],
            ['resolution', t(`meter.resolution.${Meter_Resolution[meter.resolution]}`)],
          ] as const
        ).map(([key, value]) => (
          <div key={key}>
            <dt>{t(`field.meters.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('meter.coverageTitle')}</dt>
          <dd>
            <MeterCoverageList meter={meter} />
          </dd>
        </div>
      </dl>
      {meter.source && <SourceText source={sourceFacts(meter.source)} />}
    </section>
  );
}
