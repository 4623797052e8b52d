import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PublicCount_Perimeter,
  PublicCount_Qualifier,
  type PublicCount,
} from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { formatDay, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { SourceText } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import {
  groupCounts,
  perimeterCode,
  qualifierCode,
  subjectCode,
  type CountGroup,
} from '../model/public-count';
import { useAdoption } from '../model/use-adoption';
import { PublicCountActions, type CountSteps } from './PublicCountActions';
import { PublicCountEditDialog } from './PublicCountDialogs';

interface PublicCountsProps {
  counts: readonly PublicCount[];
  /** Whether the person may change, adopt and delete them. */
  editable: boolean;
}

/** What public documents say, each statement with its source; different figures stand side by side. */
export function PublicCounts({ counts, editable }: PublicCountsProps) {
  const [edited, setEdited] = useState<PublicCount>();
  const adoption = useAdoption(counts);
  const steps = editable
    ? { edit: setEdited, adopt: adoption.adopt, withdraw: adoption.withdraw, remove: adoption.remove }
    : undefined;
  return (
    <>
      <ProblemNotice error={adoption.failure} />
      <div className="nzd-count-groups">
        {groupCounts(counts).map((group) => (
          <Group key={group.key} group={group} steps={steps} />
        ))}
      </div>
      <PublicCountEditDialog count={edited} onClose={() => setEdited(undefined)} />
    </>
  );
}

function Group({ group, steps }: { group: CountGroup; steps: CountSteps | undefined }) {
  const { t } = useTranslation();
  const ofDistrict = group.perimeter === PublicCount_Perimeter.DISTRICT;
  return (
    <section className="nzd-count-group">
      <h3>
        {group.label || t(`subject.${subjectCode(group.subject)}`)}{' '}
        {group.conflicting && <StateBadge tone="warn">{t('publicCount.conflicting')}</StateBadge>}
      </h3>
      {!ofDistrict && (
        <p className="nzd-perimeter">
          {t(`perimeter.${perimeterCode(group.perimeter)}`)} {group.perimeterNote}
        </p>
      )}
      {ofDistrict && group.perimeterNote && <p className="nzd-small">{group.perimeterNote}</p>}
      <ul>
        {group.statements.map((statement) => (
          <li
            key={statement.name}
            className={statement.adopted ? 'nzd-statement nzd-adopted' : 'nzd-statement'}
          >
            <p className="nzd-statement-value">
              <Amount statement={statement} />{' '}
              {statement.adopted && <StateBadge tone="ok">{t('publicCount.adopted')}</StateBadge>}
            </p>
            <p className="nzd-small">
              {statement.asOf
                ? t('publicCount.asOf', { date: formatDay(statement.asOf) })
                : t('publicCount.noDate')}
              {statement.source && (
                <>
                  {' · '}
                  <SourceText source={sourceFacts(statement.source)} />
                </>
              )}
            </p>
            {statement.note && <p className="nzd-small">{statement.note}</p>}
            {steps && <PublicCountActions count={statement} steps={steps} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Amount({ statement }: { statement: PublicCount }) {
  const { t } = useTranslation();
  const { quantity, upper, qualifier } = statement;
  if (!quantity) return null;
  const lower = formatNumber(quantity.value);
  const amount =
    qualifier === PublicCount_Qualifier.UNSPECIFIED || qualifier === PublicCount_Qualifier.EXACT
      ? lower
      : t(`qualifier.${qualifierCode(qualifier)}`, {
          value: lower,
          upper: upper ? formatNumber(upper.value) : '',
        });
  return (
    <>
      <strong>{amount}</strong> {unitLabel(t, quantity.unit)}
    </>
  );
}
