import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useUrlState } from '@shared/model/use-url-state';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { MeterImportFlow } from '../components/MeterImportFlow';
import { MeterImportList } from '../components/MeterImportList';
import { mayReadMeters } from '../model/meters';

/** Takes readings of meters over from a distributor's file, and undoes it. */
export function MeterImportPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const meter = useUrlState().get('contatore');
  const name = /^[0-9A-HJKMNP-TV-Z]{26}$/.test(meter) ? `cities/${city}/meters/${meter}` : '';
  return (
    <>
      <PageHeader
        title={t('meterFile.title')}
        purpose={t('meterFile.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('meter.listTitle'), to: `/citta/${city}/contatori` },
          { label: t('meterFile.title') },
        ]}
      />
      {mayReadMeters(useRoles(city)) ? (
        <>
          <MeterImportFlow city={city} meter={name} />
          <MeterImportList city={city} meter={name} />
        </>
      ) : (
        <Refusal
          tone="danger"
          what={t('problem.forbidden.what')}
          why={t('meter.forbidden')}
          cure={t('problem.forbidden.cure')}
          who={t('problem.forbidden.who')}
        />
      )}
    </>
  );
}
