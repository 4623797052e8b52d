import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import type { Commitment, CommitmentValue } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { CommitmentService } from '@shared/api/gen/nzd/decisions/v1/commitment_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { lastPart, pageOf } from '@shared/model/names';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceText } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { CommitmentEditor } from '../components/CommitmentEditor';
import { CommitmentLife } from '../components/CommitmentLife';
import { commitmentState, commitmentTone, counts, isEditable } from '../model/commitment';
import { decisionPage } from '../model/decision';

export function CommitmentPage() {
  const { city = '', commitment = '' } = useParams();
  const { t } = useTranslation();
  const name = `cities/${city}/commitments/${commitment}`;
  const query = useCall('commitments', CommitmentService.method.getCommitment, { name });
  const label = useCityLabel();
  const [editing, setEditing] = useState(false);
  const roles = useRoles(city);
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error && !query.data)
    return (
      <>
        <PageHeader title={t('commitments.one')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  const found = query.data;
  const canEdit = isEditable(found.state) && (roles.includes('city-coordinator') || roles.includes('firm'));
  return (
    <>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      <PageHeader
        title={found.title}
        purpose={found.signatoryName}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('commitments.listTitle'), to: `/citta/${city}/impegni` },
          { label: found.title },
        ]}
        badge={
          <StateBadge tone={commitmentTone(found.state)}>
            {t(`commitmentState.${commitmentState(found.state)}`)}
          </StateBadge>
        }
        action={
          canEdit &&
          !editing && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              <Icon name="it-pencil" colour="white" /> {t('action.edit')}
            </button>
          )
        }
      />
      {editing ? (
        <CommitmentEditor commitment={found} onDone={() => setEditing(false)} />
      ) : (
        <div className="nzd-decision">
          <Facts commitment={found} />
          <aside aria-label={t('commitments.lifecycle')}>
            <CommitmentLife commitment={found} />
          </aside>
        </div>
      )}
      <Thread resource={found.name} />
      <ResourceHistory resource={found.name} />
    </>
  );
}

function Facts({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const { signature, source } = commitment;
  const facts: readonly (readonly [string, string])[] = [
    ['dueDay', formatDay(commitment.dueDay)],
    ['levers', commitment.levers.map((lever) => t(`lever.${Lever[lever]}`)).join(', ')],
    ['baseline', amount(t, commitment.baseline)],
    ['target', amount(t, commitment.target)],
    ['conditions', commitment.conditions || '–'],
    ['signature', signature ? formatDay(signature.signDay) : t('commitments.notSigned')],
  ];
  const indicator = commitment.indicator && pageOf(commitment.indicator);
  return (
    <div>
      <p className="nzd-question">{commitment.statement}</p>
      {!counts(commitment.state) && <p className="nzd-small">{t('commitments.countsNot')}</p>}
      <dl className="nzd-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`field.commitments.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {indicator && (
          <div>
            <dt>{t('field.commitments.indicator')}</dt>
            <dd>
              <Link to={indicator}>{lastPart(commitment.indicator)}</Link>
            </dd>
          </div>
        )}
        {commitment.decisions.map((decision) => (
          <div key={decision}>
            <dt>{t('field.commitments.decisions')}</dt>
            <dd>
              <Link to={decisionPage(decision)}>{t('decisions.openOther')}</Link>
            </dd>
          </div>
        ))}
        {source && (
          <div>
            <dt>{t('field.commitments.source')}</dt>
            <dd>
              <SourceText source={sourceFacts(source)} />
            </dd>
          </div>
        )}
      </dl>
      {commitment.milestones.length > 0 && (
        <>
          <h2>{t('field.commitments.milestones')}</h2>
          <ul className="nzd-milestones">
            {commitment.milestones.map((milestone) => (
              <li key={milestone.title}>
                <Icon name={milestone.reached ? 'it-check-circle' : 'it-clock'} size="xs" /> {milestone.title}
                , {formatDay(milestone.dueDay)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function amount(t: TFunction, value: CommitmentValue | undefined): string {
  if (!value?.quantity) return t('commitments.notCounted');
  return `${formatNumber(value.quantity.value)} ${unitLabel(t, value.quantity.unit)} (${value.year})`;
}
