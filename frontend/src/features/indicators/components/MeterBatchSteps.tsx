import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { MeterBatch, MeterYear } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { Observation_Approval } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { useSession } from '@shared/auth/SessionContext';
import { formatDay } from '@shared/format/format';
import { reasonField } from '@shared/model/asked-fields';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { PersonName } from '@shared/parts/PersonName';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { StateBadge } from '@shared/ui/StateBadge';
import { approvalTones } from './ApprovalCell';

interface StepsProps {
  year: MeterYear;
  batch: MeterBatch;
  /** Whether the person approves; a firm only hands its drafts in. */
  judges: boolean;
}

/** How far a batch of readings has come, and the steps that the person may take. */
export function MeterBatchSteps({ year, batch, judges }: StepsProps) {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const [rejecting, setRejecting] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const { approval, rejection, judge, withdrawTime } = batch;
  const named = {
    period: t('meter.fromTo', { from: formatDay(batch.firstDay), to: formatDay(batch.lastDay) }),
  };
  const request = { name: year.name, etag: year.etag, batches: [batch.id] };
  const done = async (said: string) => {
    await client.invalidateQueries({ queryKey: ['meters'] });
    announce(said);
  };
  const take = async (step: () => Promise<unknown>, said: string) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await step();
      await done(said);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  if (withdrawTime) return <StateBadge tone="off">{t('meter.withdrawn')}</StateBadge>;
  const isOwn = session.signedIn && session.person.id === batch.recorder;
  const waits = approval === Observation_Approval.SUBMITTED && judges;
  const button = (key: 'submit' | 'approve' | 'reject', onClick: () => void) => (
    <button type="button" className="btn btn-outline-primary btn-xs" disabled={busy} onClick={onClick}>
      {t(`approval.${key}`)}
      <span className="visually-hidden"> {named.period}</span>
    </button>
  );
  return (
    <>
      <StateBadge tone={approvalTones[approval] ?? 'note'}>
        {t(`approval.${Observation_Approval[approval]}`)}
      </StateBadge>
      <ProblemNotice error={problem} />
      {rejection && (
        <p className="nzd-small">
          {t('approval.sentBack')} <PersonName subject={judge} />: {rejection}
        </p>
      )}
      {approval === Observation_Approval.DRAFT &&
        button(
          'submit',
          () =>
            void take(
              () => call(MeterService.method.submitMeterReadings, request),
              t('approval.submitted', named),
            ),
        )}
      {waits && isOwn && <p className="nzd-small">{t('approval.secondPerson')}</p>}
      {waits && !isOwn && (
        <p className="nzd-actions">
          {button(
            'approve',
            () =>
              void take(
                () => call(MeterService.method.approveMeterReadings, request),
                t('approval.approved', named),
              ),
          )}{' '}
          {button('reject', () => setRejecting(true))}
        </p>
      )}
      {rejecting && (
        <FieldsDialog
          title={t('approval.rejectTitle', named)}
          submitLabel={t('approval.reject')}
          fields={[reasonField]}
          texts="approval.field"
          onSend={async ({ reason = '' }) => {
            await call(MeterService.method.rejectMeterReadings, { ...request, reason });
            await done(t('approval.rejected', named));
          }}
          onClose={() => setRejecting(false)}
        />
      )}
    </>
  );
}
