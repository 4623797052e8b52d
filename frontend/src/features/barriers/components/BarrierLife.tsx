import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { BarrierStepService } from '@shared/api/gen/nzd/barriers/v1/barrier_step_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityOf } from '@shared/model/names';
import { announce } from '@shared/ui/announcer';
import { FormField } from '@shared/ui/FormField';
import { mainPath } from '../model/barrier';
import { LifecyclePanel } from './LifecyclePanel';

const reasons = new Set(['set_back', 'remove', 'mitigate', 'accept', 'mark_duplicate']);
const steps = BarrierStepService.method;

/** The life cycle of a barrier with its steps. */
export function BarrierLife({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [original, setOriginal] = useState('');
  const run = async (action: string, reason: string) => {
    await take(barrier, action, reason, original);
    await client.invalidateQueries({ queryKey: ['barriers'] });
    await client.invalidateQueries({ queryKey: ['activity'] });
    announce(t(`barriers.action.barrier.${action}`));
  };
  const canRepeat = barrier.availableActions.some((one) => one.action === 'mark_duplicate');
  return (
    <>
      <LifecyclePanel
        kind="barrier"
        state={barrier.state}
        path={mainPath}
        steps={barrier.steps}
        actions={barrier.availableActions.filter((one) => one.action !== 'mark_duplicate' || original !== '')}
        reasons={reasons}
        onStep={run}
      />
      {canRepeat && <OriginalChoice barrier={barrier} value={original} onChange={setOriginal} />}
    </>
  );
}

async function take(barrier: Barrier, action: string, reason: string, original: string): Promise<Barrier> {
  const request = { name: barrier.name, etag: barrier.etag, reason };
  switch (action) {
    case 'validate':
      return call(steps.validateBarrier, request);
    case 'prioritise':
      return call(steps.prioritiseBarrier, request);
    case 'address':
      return call(steps.addressBarrier, request);
    case 'set_back':
      return call(steps.setBackBarrier, request);
    case 'remove':
      return call(steps.removeBarrier, request);
    case 'mitigate':
      return call(steps.mitigateBarrier, request);
    case 'accept':
      return call(steps.acceptBarrier, request);
    case 'mark_duplicate':
      return call(steps.markDuplicateBarrier, { ...request, duplicateOf: original });
    default:
      throw new Error(`No step ${action}`);
  }
}

/** Which barrier of the city this one repeats; only then it can be marked. */
function OriginalChoice({
  barrier,
  value,
  onChange,
}: {
  barrier: Barrier;
  value: string;
  onChange: (name: string) => void;
}) {
  const { t } = useTranslation();
  const list = useCall('barriers', BarrierService.method.listBarriers, {
    parent: `cities/${cityOf(barrier.name)}`,
    pageSize: 200,
  });
  const others = (list.data?.barriers ?? []).filter(
    (one) => one.name !== barrier.name && one.state !== 'duplicate',
  );
  if (others.length === 0) return null;
  return (
    <details className="nzd-section">
      <summary>{t('barriers.duplicate.ask')}</summary>
      <FormField
        id="barrier-original"
        label={t('field.barriers.duplicateOf')}
        help={t('barriers.duplicate.help')}
      >
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="">{t('form.choose')}</option>
            {others.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </details>
  );
}
