import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Target } from '@shared/api/gen/nzd/indicators/v1/target_pb';
import { TargetService } from '@shared/api/gen/nzd/indicators/v1/target_service_pb';
import type { Key } from '@shared/model/edit';
import { cityOf } from '@shared/model/names';
import { Editor } from '@shared/parts/Editor';
import { Dialog } from '@shared/ui/Dialog';
import { emptyTarget, messageOf, targetKind, type TargetValues } from '../model/target-form';
import { TargetForm } from './TargetForm';

interface TargetDialogProps {
  target: Target | undefined;
  indicator: string;
  district: string;
  onClose: () => void;
}

/** Sets a target where there is none, else changes it. */
export function TargetDialog({ target: now, indicator, district, onClose }: TargetDialogProps) {
  const { t } = useTranslation();
  // What it is for stays as it was opened, also when a colleague sets or removes the target meanwhile.
  const [target] = useState(now);
  return (
    <Dialog title={target ? t('target.change') : t('target.set')} open onClose={onClose}>
      {target ? (
        <ChangedTarget target={target} onClose={onClose} />
      ) : (
        <NewTarget indicator={indicator} district={district} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** The path of an indicator rests on its target: both are read again. */
function useRefresh() {
  const client = useQueryClient();
  return async () => {
    for (const collection of ['targets', 'series', 'activity'])
      await client.invalidateQueries({ queryKey: [collection] });
  };
}

function NewTarget({
  indicator,
  district,
  onClose,
}: Pick<TargetDialogProps, 'indicator' | 'district' | 'onClose'>) {
  const refresh = useRefresh();
  const [requestId] = useState(() => crypto.randomUUID());
  const add = async (values: TargetValues) => {
    await call(TargetService.method.createTarget, {
      parent: `cities/${cityOf(district)}`,
      target: messageOf(values),
      requestId,
    });
    onClose();
    await refresh();
  };
  return <TargetForm initial={emptyTarget(indicator, district)} onSubmit={add} onCancel={onClose} />;
}

function ChangedTarget({ target, onClose }: { target: Target; onClose: () => void }) {
  const refresh = useRefresh();
  const show = (key: Key<TargetValues>, values: TargetValues) =>
    key === 'goals' ? values.goals.map((goal) => `${goal.value} (${goal.year})`).join('; ') : undefined;
  return (
    <Editor
      message={target}
      kind={targetKind}
      show={show}
      onDone={() => {
        onClose();
        void refresh();
      }}
    >
      {(form) => <TargetForm {...form} />}
    </Editor>
  );
}
