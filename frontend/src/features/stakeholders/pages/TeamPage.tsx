import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  TransitionTeam_DecisionRule,
  type TransitionTeam,
  type TransitionTeam_Seat,
} from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { SourceMark } from '@shared/ui/SourceMark';
import { BenchView } from '../components/BenchView';
import { SeatDialog } from '../components/SeatDialog';
import { TeamDialog } from '../components/TeamDialog';
import { TeamGaps } from '../components/TeamGaps';
import { mayInvite } from '../model/person';
import { benches, inForce, onBench } from '../model/team';

export function TeamPage() {
  const { t } = useTranslation();
  const { city = '', team = '' } = useParams();
  const query = useCall('transitionTeams', TransitionTeamService.method.getTransitionTeam, {
    name: `cities/${city}/transitionTeams/${team}`,
  });
  return (
    <ReadPage query={query} title={t('team.one')}>
      {(found) => <Loaded team={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ team, city }: { team: TransitionTeam; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const { districts, districtLabel, names } = useDistricts(city);
  const coordinates = mayInvite(useRoles(city));
  const [seat, setSeat] = useState<TransitionTeam_Seat | 'new'>();
  const [changing, setChanging] = useState(false);
  const past = team.seats.filter((one) => !one.inForce);
  return (
    <>
      <PageHeader
        title={team.displayName}
        purpose={t('team.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('team.tab'), to: `/citta/${city}/attori/cdtt` },
          { label: team.displayName },
        ]}
        badge={team.invented && <SourceMark mark="ILLUSTRATIVE" word={t('organisation.invented')} />}
        action={
          coordinates && (
            <>
              <button type="button" className="btn btn-primary" onClick={() => setSeat('new')}>
                <Icon name="it-plus" colour="white" /> {t('team.addSeat')}
              </button>
              <button type="button" className="btn btn-outline-primary" onClick={() => setChanging(true)}>
                <Icon name="it-pencil" colour="primary" /> {t('team.change')}
              </button>
            </>
          )
        }
      />
      <section className="nzd-section">
        <dl className="nzd-facts">
          <div>
            <dt>{t('field.transitionTeams.district')}</dt>
            <dd>
              <Link to={pageOf(team.district) ?? ''}>{districtLabel(team.district)}</Link>
            </dd>
          </div>
          <div>
            <dt>{t('field.transitionTeams.decisionRule')}</dt>
            <dd>{t(`decisionRule.${TransitionTeam_DecisionRule[team.decisionRule]}`)}</dd>
          </div>
          <div>
            <dt>{t('field.transitionTeams.quorumPercent')}</dt>
            <dd>{t('team.quorum', { percent: team.quorumPercent })}</dd>
          </div>
          {team.basis && (
            <div>
              <dt>{t('field.transitionTeams.basis')}</dt>
              <dd>{team.basis}</dd>
            </div>
          )}
          <div>
            <dt>{t('team.composition')}</dt>
            <dd>
              <TeamGaps gaps={team.gaps} />
            </dd>
          </div>
        </dl>
      </section>
      <div className="nzd-two">
        {benches.map((bench) => (
          <BenchView
            key={bench}
            bench={bench}
            seats={onBench(inForce(team), bench)}
            onChange={coordinates ? setSeat : undefined}
          />
        ))}
      </div>
      {past.length > 0 && (
        <details className="nzd-section">
          <summary>{t('team.past', { count: past.length })}</summary>
          <div className="nzd-two">
            {benches.map((bench) => (
              <BenchView key={bench} bench={bench} seats={onBench(past, bench)} />
            ))}
          </div>
        </details>
      )}
      <SeatDialog city={city} team={team} seat={seat} onClose={() => setSeat(undefined)} />
      <TeamDialog
        city={city}
        districts={districts}
        team={team}
        open={changing}
        onClose={() => setChanging(false)}
      />
      <Thread resource={team.name} />
      <ResourceHistory resource={team.name} titles={names} />
    </>
  );
}
