import { Person_State, type Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles, useSession } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';
import { mayPropose } from './rights';

const readers = ['city-coordinator', 'cdtt-member'];

/** Whether a person's roles let them run a trial; of whom no roles are kept, nobody can tell. */
const mayManage = (person: Person): boolean =>
  person.state === Person_State.ACTIVE && (person.roles.length === 0 || mayPropose(person.roles));

/** Who may run a trial: oneself first, then the city's people who work on trials, but never its evaluator. */
export function useManagers(sandbox: Sandbox): readonly { value: string; label: string }[] {
  const session = useSession();
  const city = cityOf(sandbox.name);
  const roles = useRoles(city);
  const list = useCall(
    'people',
    PersonService.method.listPeople,
    { parent: `cities/${city}`, pageSize: 200 },
    { enabled: roles.some((role) => readers.includes(role)) },
  );
  const own = session.signedIn ? [{ value: session.person.id, label: session.person.displayName }] : [];
  const others = (list.data?.people ?? [])
    .filter((person) => mayManage(person) && !own.some((one) => one.value === person.subject))
    .map((person) => ({
      value: person.subject,
      label: [`${person.givenName} ${person.familyName}`.trim(), person.position].filter(Boolean).join(' · '),
    }));
  return [...own, ...others].filter((one) => one.value !== sandbox.evaluator);
}
