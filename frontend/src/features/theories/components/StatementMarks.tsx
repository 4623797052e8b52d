import { useTranslation } from 'react-i18next';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import type { Statement } from '../model/outline';
import { nodeStatusCode, standingCode, standingTone } from '../model/words';

/** How a statement stands, in words with a shape each. */
export function StatementMarks({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const { node, standing, shaken, findings } = statement;
  const missing = findings.filter((finding) => finding.element === node.id).length;
  return (
    <span className="nzd-theory-marks">
      {shaken && <StateBadge tone="no">{t('theories.shaken')}</StateBadge>}
      {standing && (
        <StateBadge tone={standingTone(standing.standing)}>
          {t(`theories.standing.${standingCode(standing.standing)}`)}
        </StateBadge>
      )}
      {missing > 0 && <StateBadge tone="warn">{t('theories.incomplete')}</StateBadge>}
      <span className="nzd-small">{t(`theories.nodeStatus.${nodeStatusCode(node.status)}`)}</span>
      {node.source?.mark === Source_Mark.ILLUSTRATIVE && <SourceMark mark="ILLUSTRATIVE" />}
      {node.provenance && <span className="nzd-small">{t('theories.copied')}</span>}
    </span>
  );
}
