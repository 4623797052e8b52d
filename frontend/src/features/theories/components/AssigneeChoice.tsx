import { useTranslation } from 'react-i18next';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { usePersonWords } from '@shared/parts/use-person-words';
import type { ControlProps } from '@shared/ui/FormField';

interface AssigneeChoiceProps {
  control: ControlProps;
  city: string;
  value: string;
  onChange: (value: string) => void;
}

/** Somebody of the city's transition teams: whoever is chosen is told. */
export function AssigneeChoice({ control, city, value, onChange }: AssigneeChoiceProps) {
  const { t } = useTranslation();
  const teams = useCall('transitionTeams', TransitionTeamService.method.listTransitionTeams, {
    parent: cityName(city),
    pageSize: 50,
  });
  const seated = (teams.data?.transitionTeams ?? [])
    .flatMap((team) => team.seats.flatMap((seat) => [seat.person, seat.deputy]))
    .concat(value)
    .filter((person) => person !== '');
  const people = [...new Set(seated)];
  const nameOf = usePersonWords(people);
  const named = people
    .map((person) => ({ person, name: nameOf(person) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'it'));
  return (
    <select
      {...control}
      className="form-select"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('theories.nobody')}</option>
      {named.map(({ person, name }) => (
        <option key={person} value={person}>
          {name}
        </option>
      ))}
    </select>
  );
}
