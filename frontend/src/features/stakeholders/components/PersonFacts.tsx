import { useTranslation } from 'react-i18next';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import type { Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { mayInvite } from '../model/person';

/** What is known of a person, and who reads it. */
export function PersonFacts({ person, city }: { person: Person; city: string }) {
  const { t } = useTranslation();
  const coordinates = mayInvite(useRoles(city));
  const facts: readonly [string, string][] = [
    ['position', person.position],
    ['email', person.email],
    ['phone', person.phone],
    ['roles', person.roles.map((role) => t(`role.${role}`, { defaultValue: role })).join(', ')],
    ['withdrawalReason', coordinates ? person.withdrawalReason : ''],
  ];
  return (
    <section className="nzd-section">
      <dl className="nzd-facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(`field.people.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {coordinates && (
          <div>
            <dt>{t('field.people.visibility')}</dt>
            <dd>{t(`visibility.${Visibility[person.visibility]}`)}</dd>
          </div>
        )}
      </dl>
      <p className="nzd-small">{t('person.privacy')}</p>
    </section>
  );
}
