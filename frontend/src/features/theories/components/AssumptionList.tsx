import { useTranslation } from 'react-i18next';
import { TheoryTest_Kind } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Assumption } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { formatDay } from '@shared/format/format';
import { sourceFacts } from '@shared/model/source';
import { LinkedNames } from '@shared/parts/LinkedNames';
import { PersonName } from '@shared/parts/PersonName';
import { Icon } from '@shared/ui/Icon';
import { SourceText } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { statementText } from '../model/outline';
import { assumptionCode, assumptionTone } from '../model/words';
import { TestedBy } from './TestedBy';

interface AssumptionListProps {
  theory: Theory;
  assumptions: readonly Assumption[];
  mayEdit: boolean;
  onAdd: () => void;
  onEdit: (assumption: Assumption) => void;
  onRemove: (assumption: Assumption) => void;
}

/** What must hold for a statement, or for what leads to it. */
export function AssumptionList({
  theory,
  assumptions,
  mayEdit,
  onAdd,
  onEdit,
  onRemove,
}: AssumptionListProps) {
  const { t } = useTranslation();
  const about = (one: Assumption) => {
    const edge = theory.content?.edges.find((each) => each.id === one.edge);
    return edge ? t('theories.aboutEdge', { from: statementText(theory, edge.from) }) : '';
  };
  return (
    <section className="nzd-theory-part">
      <h3>{t('theories.assumptions')}</h3>
      {assumptions.length === 0 && <p className="nzd-small">{t('theories.noAssumption')}</p>}
      <ul className="nzd-theory-list">
        {assumptions.map((one) => (
          <li key={one.id}>
            <strong>{one.statement}</strong>{' '}
            <StateBadge tone={assumptionTone(one.status)}>
              {t(`theories.assumptionStatus.${assumptionCode(one.status)}`)}
            </StateBadge>
            <p className="nzd-small">
              {[
                about(one),
                one.confidence > 0 && `${t('field.theories.confidence')}: ${one.confidence}/5`,
                one.owner,
                one.reviewOn && t('theories.reviewOn', { day: formatDay(one.reviewOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {one.assignee && (
              <p className="nzd-small">
                {t('field.theories.assignee')}: <PersonName subject={one.assignee} />
              </p>
            )}
            <TestedBy theory={theory.name} kind={TheoryTest_Kind.ASSUMPTION} element={one.id} />
            {one.evidence && <p className="nzd-small">{one.evidence}</p>}
            {one.source && (
              <p className="nzd-small">
                <SourceText source={sourceFacts(one.source)} />
              </p>
            )}
            {one.related.length > 0 && <LinkedNames resource={theory.name} names={one.related} />}
            {mayEdit && (
              <span className="nzd-theory-tools">
                <button type="button" className="nzd-icon-button" onClick={() => onEdit(one)}>
                  <Icon name="it-pencil" size="xs" />
                  <span className="visually-hidden">
                    {t('theories.changeNamed', { what: one.statement })}
                  </span>
                </button>
                <button type="button" className="nzd-icon-button" onClick={() => onRemove(one)}>
                  <Icon name="it-close" size="xs" />
                  <span className="visually-hidden">
                    {t('theories.removeNamed', { what: one.statement })}
                  </span>
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={onAdd}>
          <Icon name="it-plus" size="xs" /> {t('theories.add.assumption')}
        </button>
      )}
    </section>
  );
}
