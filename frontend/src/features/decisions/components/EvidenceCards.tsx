import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Link } from 'react-router';
import type { Decision, FrozenEvidence } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatInstant } from '@shared/format/format';
import { collectionOf, lastPart, pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { useDecisionEvidence } from '../model/use-evidence-titles';
import { FrozenCopy } from './FrozenCopy';
import { RestatedNote } from './RestatedNote';

/** What the proposal rests on; once adopted, the copies as they were. */
export function EvidenceCards({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<FrozenEvidence>();
  const titleOf = useDecisionEvidence(decision);
  return (
    <section className="nzd-section" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t('decisions.evidence')}</h2>
      {decision.evidence.length === 0 && <p>{t('decisions.noEvidence')}</p>}
      <ul className="nzd-evidence">
        {decision.evidence.map((evidence) => {
          const frozen = decision.frozenEvidence.find(
            (copy) => copy.target === evidence.target && copy.district === evidence.district,
          );
          const page = pageOf(evidence.target);
          const collection = collectionOf(evidence.target);
          const title = titleOf(evidence.target) || lastPart(evidence.target);
          const kind = t(`activity.collection.${collection}`);
          return (
            <li key={`${evidence.target}${evidence.district}`} className="nzd-card">
              <p className="nzd-small">{kind}</p>
              <p>
                <strong>{page ? <Link to={page}>{title}</Link> : title}</strong>
              </p>
              {evidence.note && <p>{evidence.note}</p>}
              {frozen?.freezeTime && (
                <p className="nzd-small">
                  <Icon name="it-lock" size="xs" />{' '}
                  {t('decisions.frozenAt', { when: formatInstant(timestampDate(frozen.freezeTime)) })}
                </p>
              )}
              {frozen && collection === 'indicators' && <RestatedNote frozen={frozen} />}
              {frozen && (
                <button
                  type="button"
                  className="btn btn-outline-primary btn-xs"
                  onClick={() => setOpen(frozen)}
                >
                  {t('decisions.openCopy')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {open && <CopyDialog frozen={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function CopyDialog({ frozen, onClose }: { frozen: FrozenEvidence; onClose: () => void }) {
  const { t } = useTranslation();
  const copy = useCall('decisions', DecisionService.method.getFrozenEvidence, { name: frozen.name });
  return (
    <Dialog title={t('decisions.copyTitle')} open onClose={onClose}>
      {copy.isPending && <Skeleton lines={6} />}
      <ProblemNotice error={copy.error} />
      {copy.data && (
        <>
          <p className="nzd-small nzd-hash">SHA-256 {copy.data.sha256}</p>
          <FrozenCopy target={copy.data.target} content={copy.data.content} />
        </>
      )}
    </Dialog>
  );
}
