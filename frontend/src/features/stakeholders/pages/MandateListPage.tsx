import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { ActorTabs } from '../components/ActorTabs';
import { MandateDialog } from '../components/MandateDialog';
import { MandateTable } from '../components/MandateTable';
import { mayInvite } from '../model/person';

export function MandateListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const [giving, setGiving] = useState(false);
  return (
    <>
      <PageHeader
        title={t('mandate.listTitle')}
        purpose={t('mandate.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('mandate.tab') },
        ]}
        action={
          mayInvite(useRoles(city)) && (
            <button type="button" className="btn btn-primary" onClick={() => setGiving(true)}>
              <Icon name="it-plus" colour="white" /> {t('mandate.give')}
            </button>
          )
        }
      />
      <ActorTabs city={city} />
      <MandateTable city={city} />
      <MandateDialog city={city} open={giving} onClose={() => setGiving(false)} />
    </>
  );
}
