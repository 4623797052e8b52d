import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import type { Target } from '@shared/api/gen/nzd/indicators/v1/target_pb';
import { TargetService } from '@shared/api/gen/nzd/indicators/v1/target_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { cityOf } from '@shared/model/names';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceText } from '@shared/ui/SourceMark';
import { TargetDialog } from './TargetDialog';
import { TargetRemoval } from './TargetRemoval';

const setters = new Set(['city-coordinator', 'data-steward']);

/** Where an indicator of a district is to be and by when, and who may say so. */
export function TargetSection({ indicator, district }: { indicator: Indicator; district: string }) {
  const { t } = useTranslation();
  const editable = useRoles(cityOf(district)).some((role) => setters.has(role));
  const [open, setOpen] = useState(false);
  const list = useCall('targets', TargetService.method.listTargets, {
    parent: `cities/${cityOf(district)}`,
    indicator: indicator.name,
    district,
    pageSize: 1,
  });
  const target = list.data?.targets[0];
  return (
    <section className="nzd-section" aria-labelledby="target-title">
      <h2 id="target-title">{t('target.title')}</h2>
      {list.isPending && <Skeleton lines={2} />}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data && !target && <EmptyState title={t('target.emptyTitle')} why={t('target.emptyWhy')} />}
      {target && <TargetFacts target={target} unit={indicator.unit} />}
      {list.data && editable && (
        <div className="nzd-row-actions">
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
            <Icon name={target ? 'it-pencil' : 'it-plus'} size="xs" colour="primary" />{' '}
            {target ? t('target.change') : t('target.set')}
          </button>
          {target && <TargetRemoval target={target} />}
        </div>
      )}
      {open && (
        <TargetDialog
          target={target}
          indicator={indicator.name}
          district={district}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

function TargetFacts({ target, unit }: { target: Target; unit: string }) {
  const { t } = useTranslation();
  const withUnit = (value: string) => `${formatNumber(value)} ${unitLabel(t, unit)}`;
  return (
    <dl className="nzd-facts">
      <div>
        <dt>{t('progress.baseline')}</dt>
        <dd>
          {target.baselineValue ? withUnit(target.baselineValue) : t('target.ownValue')} (
          {target.baselineYear})
        </dd>
      </div>
      <div>
        <dt>{t('field.targets.goals')}</dt>
        <dd>{target.goals.map((goal) => `${withUnit(goal.value)} (${goal.year})`).join('; ')}</dd>
      </div>
      <div>
        <dt>{t('field.targets.visibility')}</dt>
        <dd>{t(`visibility.${Visibility[target.visibility]}`)}</dd>
      </div>
      {target.source && (
        <div>
          <dt>{t('field.targets.source')}</dt>
          <dd>
            <SourceText source={sourceFacts(target.source)} />
          </dd>
        </div>
      )}
    </dl>
  );
}
