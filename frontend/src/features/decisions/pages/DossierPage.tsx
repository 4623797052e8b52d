import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Link, useParams } from 'react-router';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { callOptions, useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatInstant } from '@shared/format/format';
import { collectionOf, lastPart } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { decisionPage, ruleCode, stateCode, stateTone } from '../model/decision';
import { meetingPage } from '../model/meeting';
import { useDecisionEvidence } from '../model/use-evidence-titles';
import { useOwnSeat } from '../model/use-own-seat';

/** One page before a meeting: each question with its proposal, what it rests on and what is asked of the reader. */
export function DossierPage() {
  const { city = '', meeting = '' } = useParams();
  const { t } = useTranslation();
  const label = useCityLabel();
  const name = `cities/${city}/meetings/${meeting}`;
  const query = useCall('meetings', MeetingService.method.getMeeting, { name });
  const items = (query.data?.agenda ?? []).filter((item) => item.decision !== '');
  const decisions = useQueries({
    queries: items.map((item) =>
      callOptions('decisions', DecisionService.method.getDecision, { name: item.decision }),
    ),
  });
  if (query.isPending) return <Skeleton lines={10} />;
  if (query.error && !query.data)
    return (
      <>
        <PageHeader title={t('meetings.dossier')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  const found = query.data;
  return (
    <>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      <PageHeader
        title={t('meetings.dossierOf', { title: found.title })}
        purpose={[found.startTime && formatInstant(timestampDate(found.startTime)), found.place]
          .filter(Boolean)
          .join(', ')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: found.title, to: meetingPage(found.name) },
          { label: t('meetings.dossier') },
        ]}
        action={
          <button type="button" className="btn btn-primary nzd-print-hidden" onClick={() => window.print()}>
            {t('meetings.print')}
          </button>
        }
      />
      {items.length === 0 && <p>{t('meetings.dossierEmpty')}</p>}
      <ol className="nzd-dossier">
        {decisions.map((one, index) => (
          <li key={items[index]?.decision}>
            {one.isPending && <Skeleton lines={4} />}
            <ProblemNotice error={one.error} />
            {one.data && <Item decision={one.data} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Item({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const seat = useOwnSeat(decision.team);
  const titleOf = useDecisionEvidence(decision);
  const declared = decision.declarations.some((one) => one.seat === seat?.seat);
  const rules = [decision.cityTerms, decision.districtTerms].map((terms) =>
    terms ? t(`decisionRule.${ruleCode(terms.rule)}`) : '–',
  );
  return (
    <article>
      <h2>
        <Link to={decisionPage(decision.name)}>{decision.title}</Link>{' '}
        <StateBadge tone={stateTone(decision.state)}>
          {t(`decisionState.${stateCode(decision.state)}`)}
        </StateBadge>
      </h2>
      <p className="nzd-question">{decision.question}</p>
      <p>
        <strong>{t('decisions.proposal')}:</strong> {decision.proposal}
      </p>
      {decision.optionsNote && <p className="nzd-text">{decision.optionsNote}</p>}
      {decision.evidence.length > 0 && (
        <ul>
          {decision.evidence.map((evidence) => (
            <li key={`${evidence.target}${evidence.district}`}>
              {t(`activity.collection.${collectionOf(evidence.target)}`)}:{' '}
              {titleOf(evidence.target) || lastPart(evidence.target)}
              {evidence.note && `, ${evidence.note}`}
            </li>
          ))}
        </ul>
      )}
      <p className="nzd-small">
        {t('meetings.dossierRules', { city: rules[0], district: rules[1] })}{' '}
        {decision.needsAct && t('meetings.dossierAct', { body: decision.actBody })}
      </p>
      {seat && !declared && <p className="nzd-deadline">{t('meetings.dossierDeclare')}</p>}
    </article>
  );
}
