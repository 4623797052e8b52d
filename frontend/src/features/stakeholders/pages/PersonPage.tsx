import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { MandateTable } from '../components/MandateTable';
import { MembershipDialog } from '../components/MembershipDialog';
import { MembershipTable } from '../components/MembershipTable';
import { PersonActions } from '../components/PersonActions';
import { PersonEditor } from '../components/PersonEditor';
import { PersonFacts } from '../components/PersonFacts';
import { PersonState } from '../components/PersonState';
import { fullName, isPresent, mayInvite, maySeePeople } from '../model/person';

export function PersonPage() {
  const { t } = useTranslation();
  const { city = '', person = '' } = useParams();
  const query = useCall('people', PersonService.method.getPerson, {
    name: `cities/${city}/people/${person}`,
  });
  return (
    <ReadPage query={query} title={t('person.one')}>
      {(found) => <Loaded person={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ person, city }: { person: Person; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const coordinates = mayInvite(roles);
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState(false);
  const title = fullName(person) || t('person.erasedName');
  return (
    <>
      <PageHeader
        title={title}
        purpose={t('person.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('person.tab'), to: `/citta/${city}/attori/persone` },
          { label: title },
        ]}
        badge={<PersonState person={person} />}
      />
      {coordinates && !editing && <PersonActions person={person} onEdit={() => setEditing(true)} />}
      {editing ? (
        <PersonEditor person={person} onDone={() => setEditing(false)} />
      ) : (
        <PersonFacts person={person} city={city} />
      )}
      {maySeePeople(roles) && (
        <section className="nzd-section" aria-labelledby="memberships-title">
          <h2 id="memberships-title">{t('membership.ofPerson')}</h2>
          {coordinates && isPresent(person) && (
            <p>
              <button
                type="button"
                className="btn btn-outline-primary btn-sm"
                onClick={() => setAdding(true)}
              >
                <Icon name="it-plus" colour="primary" size="sm" /> {t('membership.add')}
              </button>
            </p>
          )}
          <MembershipTable city={city} person={person.subject} mayEnd={coordinates} />
          <MembershipDialog
            city={city}
            person={person.subject}
            open={adding}
            onClose={() => setAdding(false)}
          />
        </section>
      )}
      <section className="nzd-section" aria-labelledby="mandates-title">
        <h2 id="mandates-title">{t('mandate.ofPerson')}</h2>
        <MandateTable city={city} person={person.subject} />
      </section>
      {coordinates && <ResourceHistory resource={person.name} />}
    </>
  );
}
