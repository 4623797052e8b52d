import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRoles, useSession } from '@shared/auth/SessionContext';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { PageHeader } from '@shared/ui/PageHeader';
import { Feed } from '../components/Feed';
import { FirmHome } from '../components/FirmHome';
import { InProgress } from '../components/InProgress';
import { ProgrammeHome } from '../components/ProgrammeHome';
import { ToDo } from '../components/ToDo';
import { WhereWeAre } from '../components/WhereWeAre';

const workers = new Set(['city-coordinator', 'data-steward', 'municipality-officer', 'cdtt-member']);

/** The first page of a person in a city: what to do, what goes on, where things stand. */
export function HomePage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const session = useSession();
  const roles = useRoles(city);
  const label = useCityLabel();
  const name = session.signedIn ? session.person.displayName : '';
  return (
    <>
      <PageHeader
        title={label(city)}
        purpose={t('home.greeting', {
          name,
          roles:
            roles.map((role) => t(`role.${role}`, { defaultValue: role })).join(', ') || t('home.noRole'),
        })}
      />
      {body(city, roles)}
      {!roles.includes('firm') && <Feed city={city} />}
    </>
  );
}

function body(city: string, roles: readonly string[]) {
  if (city === everyCity) return <ProgrammeHome />;
  if (roles.includes('firm')) return <FirmHome city={city} />;
  if (roles.some((role) => workers.has(role)))
    return (
      <div className="nzd-columns-three">
        <ToDo city={city} />
        <InProgress city={city} />
        <WhereWeAre city={city} />
      </div>
    );
  return (
    <div className="nzd-columns-two">
      <WhereWeAre city={city} />
      <InProgress city={city} />
    </div>
  );
}
