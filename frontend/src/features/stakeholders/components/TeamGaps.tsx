import { useTranslation } from 'react-i18next';
import { TransitionTeam_Gap } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';
import { StateBadge } from '@shared/ui/StateBadge';

/** What the composition of a team still lacks. */
export function TeamGaps({ gaps }: { gaps: readonly TransitionTeam_Gap[] }) {
  const { t } = useTranslation();
  if (gaps.length === 0) return <StateBadge tone="ok">{t('team.complete')}</StateBadge>;
  return (
    <ul className="nzd-gaps">
      {gaps.map((gap) => (
        <li key={gap}>
          <StateBadge tone="warn">{t(`teamGap.${TransitionTeam_Gap[gap]}`)}</StateBadge>
        </li>
      ))}
    </ul>
  );
}
