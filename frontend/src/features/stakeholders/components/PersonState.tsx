import { useTranslation } from 'react-i18next';
import type { Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { StateBadge } from '@shared/ui/StateBadge';
import { stateCode, stateTone } from '../model/person';

/** Where a person stands with the city. */
export function PersonState({ person }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <StateBadge tone={stateTone(person.state)}>{t(`personState.${stateCode(person.state)}`)}</StateBadge>
  );
}
