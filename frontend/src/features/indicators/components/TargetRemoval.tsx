import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Target } from '@shared/api/gen/nzd/indicators/v1/target_pb';
import { TargetService } from '@shared/api/gen/nzd/indicators/v1/target_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';

/** Takes a target away. */
export function TargetRemoval({ target }: { target: Target }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const remove = async () => {
    setAsking(false);
    try {
      await call(TargetService.method.deleteTarget, { name: target.name, etag: target.etag });
      for (const collection of ['targets', 'series', 'activity'])
        await client.invalidateQueries({ queryKey: [collection] });
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <button type="button" className="nzd-link-button" onClick={() => setAsking(true)}>
        {t('action.delete')} <span className="visually-hidden">{t('target.title')}</span>
      </button>
      <ProblemNotice error={failure} />
      <ConfirmDialog
        title={t('target.deleteTitle')}
        text={t('target.deleteText')}
        confirmLabel={t('action.delete')}
        open={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => void remove()}
      />
    </>
  );
}
