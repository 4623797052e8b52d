import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicCount } from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';
import { subjectCode } from '../model/public-count';

export interface CountSteps {
  edit: (count: PublicCount) => void;
  adopt: (count: PublicCount) => Promise<void>;
  withdraw: (count: PublicCount) => Promise<void>;
  remove: (count: PublicCount) => Promise<void>;
}

/** What may be done with a statement. */
export function PublicCountActions({ count, steps }: { count: PublicCount; steps: CountSteps }) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const name = `${count.label || t(`subject.${subjectCode(count.subject)}`)} ${count.quantity?.value ?? ''}`;
  const run = async (step: (one: PublicCount) => Promise<void>) => {
    setBusy(true);
    await step(count);
    setBusy(false);
  };
  const button = (label: string, act: () => void) => (
    <button type="button" className="nzd-link-button" disabled={busy} onClick={act}>
      {label} <span className="visually-hidden">{name}</span>
    </button>
  );
  return (
    <div className="nzd-row-actions">
      {count.adopted
        ? button(t('publicCount.withdraw'), () => void run(steps.withdraw))
        : button(t('publicCount.adopt'), () => void run(steps.adopt))}
      {button(t('action.edit'), () => steps.edit(count))}
      {button(t('action.delete'), () => setRemoving(true))}
      <ConfirmDialog
        title={t('publicCount.deleteTitle')}
        text={t('publicCount.deleteText', { name })}
        confirmLabel={t('action.delete')}
        open={removing}
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false);
          void run(steps.remove);
        }}
      />
    </div>
  );
}
