import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useActingFor } from '@shared/auth/acting-for';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { SourceMark } from '@shared/ui/SourceMark';
import { OrganisationEditor } from '../components/OrganisationEditor';
import { OrganisationFacts } from '../components/OrganisationFacts';
import { OrganisationFiles } from '../components/OrganisationFiles';
import { OrganisationRemoval } from '../components/OrganisationRemoval';
import { mayDelete, mayEdit, mayKeepFiles } from '../model/organisation';

export function OrganisationPage() {
  const { city = '', organisation = '' } = useParams();
  const name = `cities/${city}/organisations/${organisation}`;
  const query = useCall('organisations', OrganisationService.method.getOrganisation, { name });
  const { t } = useTranslation();
  return (
    <ReadPage query={query} title={t('organisation.one')}>
      {(found) => <Loaded organisation={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ organisation, city }: { organisation: Organisation; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const own = useActingFor(city).organisations.find((one) => one.name === organisation.name);
  const entersData = own?.mayEnterData ?? false;
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <>
      <PageHeader
        title={organisation.legalName}
        purpose={t('organisation.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: organisation.legalName },
        ]}
        badge={organisation.invented && <SourceMark mark="ILLUSTRATIVE" word={t('organisation.invented')} />}
        action={
          !editing &&
          mayEdit(roles, entersData) && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              <Icon name="it-pencil" colour="white" /> {t('action.edit')}
            </button>
          )
        }
      />
      {own && !entersData && !mayEdit(roles, false) && (
        <Refusal
          tone="note"
          what={t('organisation.readOnly')}
          why={t('organisation.readOnlyWhy')}
          cure={t('organisation.readOnlyCure')}
        />
      )}
      {mayDelete(roles) && !editing && <OrganisationRemoval organisation={organisation} city={city} />}
      {saved && !editing && (
        <p className="nzd-saved" role="status">
          <Icon name="it-check-circle" colour="success" /> {t('form.savedNow')}
        </p>
      )}
      {editing ? (
        <OrganisationEditor
          organisation={organisation}
          city={city}
          onDone={(done) => {
            setEditing(false);
            setSaved(done);
            if (done) announce(t('form.savedNow'));
          }}
        />
      ) : (
        <OrganisationFacts organisation={organisation} city={city} />
      )}
      <OrganisationFiles parent={organisation.name} editable={mayKeepFiles(roles, entersData)} />
      <Thread resource={organisation.name} />
      <ResourceHistory resource={organisation.name} />
    </>
  );
}
