import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceMark } from '@shared/ui/SourceMark';
import { ActorTabs } from '../components/ActorTabs';
import { TeamDialog } from '../components/TeamDialog';
import { TeamGaps } from '../components/TeamGaps';
import { mayInvite } from '../model/person';
import { inForce } from '../model/team';

export function TeamListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const { districts, districtLabel } = useDistricts(city);
  const coordinates = mayInvite(useRoles(city));
  const [founding, setFounding] = useState(false);
  const list = useCall('transitionTeams', TransitionTeamService.method.listTransitionTeams, {
    parent: cityName(city),
    pageSize: 50,
  });
  const teams = list.data?.transitionTeams ?? [];
  const free = districts.filter((one) => !teams.some((team) => team.district === one.name));
  return (
    <>
      <PageHeader
        title={t('team.listTitle')}
        purpose={t('team.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('team.tab') },
        ]}
        action={
          coordinates &&
          free.length > 0 && (
            <button type="button" className="btn btn-primary" onClick={() => setFounding(true)}>
              <Icon name="it-plus" colour="white" /> {t('team.found')}
            </button>
          )
        }
      />
      <ActorTabs city={city} />
      {list.isPending && <Skeleton lines={4} tall />}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data && teams.length === 0 && (
        <EmptyState title={t('team.emptyTitle')} why={t('team.emptyWhy')} />
      )}
      <div className="nzd-cards">
        {teams.map((team) => (
          <section key={team.name} className="nzd-card" aria-label={team.displayName}>
            <h2 className="nzd-card-title">
              <Link to={pageOf(team.name) ?? ''}>{team.displayName}</Link>{' '}
              {team.invented && <SourceMark mark="ILLUSTRATIVE" word={t('organisation.invented')} />}
            </h2>
            <p>{districtLabel(team.district)}</p>
            <p className="nzd-small">{t('team.seats', { count: inForce(team).length })}</p>
            <TeamGaps gaps={team.gaps} />
          </section>
        ))}
      </div>
      <TeamDialog city={city} districts={free} open={founding} onClose={() => setFounding(false)} />
    </>
  );
}
