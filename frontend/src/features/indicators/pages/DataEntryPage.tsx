import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useActingFor } from '@shared/auth/acting-for';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { DistrictEntry } from '../components/DistrictEntry';
import { FirmEntry, useMeasures } from '../components/FirmEntry';
import { FirmSeriesAdd } from '../components/FirmSeriesAdd';
import { FirmTogether } from '../components/FirmTogether';
import { entersForCity } from '../model/data-entry';

/** Values by hand: a firm its own; coordinator and data steward those of the district and of its firms. */
export function DataEntryPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const roles = useRoles(city);
  const { acting } = useActingFor(city);
  return (
    <>
      <PageHeader
        title={t('entry.title')}
        purpose={t('entry.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('entry.title') },
        ]}
      />
      {entersForCity(roles) ? (
        <CityEntry city={city} />
      ) : acting?.mayEnterData ? (
        <>
          <h2>{acting.title}</h2>
          <p>{t('entry.private')}</p>
          <FirmSeriesAdd city={city} organisation={acting.name} />
          <FirmEntry key={acting.name} city={city} organisation={acting.name} judges={false} />
        </>
      ) : (
        <Refusal
          tone="danger"
          what={t('problem.forbidden.what')}
          why={t(roles.includes('firm') ? 'reason.DATA_MANDATE_MISSING' : 'entry.forbidden')}
          cure={t('problem.forbidden.cure')}
          who={t('problem.forbidden.who')}
        />
      )}
    </>
  );
}

const ofDistrict = 'distretto';

/** What the city enters: the districts' own values, or those of the firms for one measure. */
function CityEntry({ city }: { city: string }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const { query, districts } = useDistricts(city);
  const { measures, nameOf } = useMeasures();
  const district = districts.find((one) => one.name === url.get('distretto')) ?? districts[0];
  const measure = measures.find((one) => one.name === url.get('misura'))?.name;
  return (
    <>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      <div className="nzd-filters">
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
        <label className="nzd-filter">
          {t('entry.whose')}
          <select
            value={measure ?? ofDistrict}
            onChange={(event) =>
              url.change(
                { misura: event.target.value === ofDistrict ? undefined : event.target.value },
                { replace: true },
              )
            }
          >
            <option value={ofDistrict}>{t('entry.ofDistrict')}</option>
            {measures.map((one) => (
              <option key={one.name} value={one.name}>
                {t('entry.firmsOf', { measure: nameOf(one.name) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {district && !measure && <DistrictEntry key={district.name} city={city} district={district.name} />}
      {district && measure && (
        <>
          <FirmSeriesAdd key={`add ${measure}`} city={city} measure={measure} />
          <FirmEntry key={measure} city={city} measure={measure} judges />
          <FirmTogether city={city} measure={measure} district={district.name} />
        </>
      )}
    </>
  );
}
