import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '@shared/api/call';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';
import { Icon } from '@shared/ui/Icon';

/** Takes out a barrier that was reported by mistake; nobody has built on it yet. */
export function DeleteBarrier({ barrier, city }: { barrier: Barrier; city: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const remove = async () => {
    setAsking(false);
    setProblem(undefined);
    try {
      await call(BarrierService.method.deleteBarrier, { name: barrier.name, etag: barrier.etag });
      announce(t('barriers.delete.done'));
      await navigate(`/citta/${city}/barriere`);
      client.removeQueries({ queryKey: ['barriers', BarrierService.method.getBarrier.name] });
      await client.invalidateQueries({ queryKey: ['barriers'] });
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <ProblemNotice error={problem} />
      <button type="button" className="btn btn-outline-danger" onClick={() => setAsking(true)}>
        <Icon name="it-delete" /> {t('barriers.delete.action')}
      </button>
      <ConfirmDialog
        title={t('barriers.delete.title')}
        text={t('barriers.delete.text', { title: barrier.title })}
        confirmLabel={t('barriers.delete.action')}
        open={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => void remove()}
      />
    </>
  );
}
