import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { formatDay, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { sourceFacts } from '@shared/model/source';
import { Icon } from '@shared/ui/Icon';
import { SourceText } from '@shared/ui/SourceMark';
import { EvidenceDialog } from './EvidenceDialog';

/** What shows that a barrier is there: every statement with number, perimeter, year and source. */
export function EvidenceList({ barrier, editable }: { barrier: Barrier; editable: boolean }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <section className="nzd-section" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t('field.barriers.evidence')}</h2>
      {barrier.evidence.length === 0 && <p>{t('barriers.evidence.none')}</p>}
      <ul className="nzd-evidence">
        {barrier.evidence.map((one, index) => (
          <li key={`${index}-${one.statement}`}>
            <p>
              {one.quantity && (
                <strong>
                  {formatNumber(one.quantity.value)} {unitLabel(t, one.quantity.unit)} ·{' '}
                </strong>
              )}
              {one.statement}
            </p>
            <p className="nzd-small">
              {one.perimeter && <>{t('barriers.evidence.perimeter', { perimeter: one.perimeter })} · </>}
              {one.asOf && <>{t('barriers.evidence.asOf', { day: formatDay(one.asOf) })} · </>}
              {one.source && <SourceText source={sourceFacts(one.source)} />}
            </p>
          </li>
        ))}
      </ul>
      {editable && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAdding(true)}>
          <Icon name="it-plus" colour="primary" /> {t('barriers.evidence.add')}
        </button>
      )}
      <EvidenceDialog barrier={barrier} open={adding} onClose={() => setAdding(false)} />
    </section>
  );
}
