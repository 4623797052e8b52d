import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { BarrierStepService } from '@shared/api/gen/nzd/barriers/v1/barrier_step_service_pb';
import { useCall } from '@shared/api/use-call';
import { reasonField, type AskedField, type Values } from '@shared/model/asked-fields';
import { cityOf } from '@shared/model/names';
import { LifePanel } from '@shared/parts/LifePanel';
import { stepsAlong } from '@shared/ui/steps';
import { mainPath } from '../model/barrier';
import { barrierWords } from '../model/life';

const reasons = new Set(['set_back', 'remove', 'mitigate', 'accept']);
const changes = ['barriers'];
const steps = BarrierStepService.method;

/** The life cycle of a barrier with its steps. */
export function BarrierLife({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  const originals = useOriginals(barrier);
  const asks = (action: string): readonly AskedField[] => {
    if (action === 'mark_duplicate')
      return [{ key: 'duplicateOf', kind: 'select', required: true, options: originals }, reasonField];
    return reasons.has(action) ? [reasonField] : [];
  };
  return (
    <LifePanel
      title={t('barriers.life.title')}
      words={barrierWords}
      way={stepsAlong(mainPath, barrier.state, (state) => t(`barriers.state.${state}`))}
      actions={barrier.availableActions.filter(
        (one) => one.action !== 'mark_duplicate' || originals.length > 0,
      )}
      log={barrier.steps}
      asks={asks}
      ends={(action) => asks(action).length > 0}
      changes={changes}
      onTake={(action, values) => take(barrier, action, values)}
    />
  );
}

async function take(barrier: Barrier, action: string, values: Values): Promise<Barrier> {
  const request = { name: barrier.name, etag: barrier.etag, reason: values['reason'] ?? '' };
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
      return call(steps.markDuplicateBarrier, { ...request, duplicateOf: values['duplicateOf'] ?? '' });
    default:
      throw new Error(`No step ${action}`);
  }
}

/** Barriers of the city that this one may repeat. */
function useOriginals(barrier: Barrier) {
  const list = useCall(
    'barriers',
    BarrierService.method.listBarriers,
    { parent: `cities/${cityOf(barrier.name)}`, pageSize: 200 },
    { enabled: barrier.availableActions.some((one) => one.action === 'mark_duplicate') },
  );
  return (list.data?.barriers ?? [])
    .filter((one) => one.name !== barrier.name && one.state !== 'duplicate')
    .map((one) => ({ value: one.name, label: one.title }));
}
