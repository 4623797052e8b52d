import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { ImportFlow } from '../components/ImportFlow';
import { ImportList } from '../components/ImportList';
import { mayImport } from '../model/import-mapping';

/** Takes observations over from a file, and undoes it. */
export function ImportPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const allowed = mayImport(useRoles(city));
  return (
    <>
      <PageHeader
        title={t('observationFile.title')}
        purpose={t('observationFile.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('observationFile.title') },
        ]}
      />
      {allowed ? (
        <>
          <ImportFlow city={city} />
          <ImportList city={city} />
        </>
      ) : (
        <Refusal
          tone="danger"
          what={t('problem.forbidden.what')}
          why={t('observationFile.forbidden')}
          cure={t('problem.forbidden.cure')}
          who={t('problem.forbidden.who')}
        />
      )}
    </>
  );
}
