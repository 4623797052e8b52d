import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { FirmSeriesService } from '@shared/api/gen/nzd/indicators/v1/firm_series_service_pb';
import {
  Observation_Absence,
  Observation_Approval,
  type Observation,
  type Series,
} from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { useSession } from '@shared/auth/SessionContext';
import { formatInstant, formatNumber, formatPeriod } from '@shared/format/format';
import { reasonField } from '@shared/model/asked-fields';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { PersonName } from '@shared/parts/PersonName';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';

/** How each approval looks. */
export const approvalTones: Partial<Record<Observation_Approval, Tone>> = {
  [Observation_Approval.DRAFT]: 'off',
  [Observation_Approval.SUBMITTED]: 'warn',
  [Observation_Approval.APPROVED]: 'ok',
  [Observation_Approval.REJECTED]: 'no',
};

interface CellProps {
  series: Pick<Series, 'name' | 'etag'>;
  observation: Observation;
  /** Whether the person may record here. */
  records: boolean;
  /** Where the series is kept; among those of districts when left out. */
  kept?: Kept;
}

interface Chosen {
  name: string;
  etag: string;
  periods: string[];
}

/** How the steps of observations are taken in a collection of series. */
export interface Kept {
  collection: string;
  submit: (chosen: Chosen) => Promise<unknown>;
  approve: (chosen: Chosen) => Promise<unknown>;
  reject: (chosen: Chosen & { reason: string }) => Promise<unknown>;
}

const ofDistricts: Kept = {
  collection: 'series',
  submit: (chosen) => call(SeriesService.method.submitObservations, chosen),
  approve: (chosen) => call(SeriesService.method.approveObservations, chosen),
  reject: (chosen) => call(SeriesService.method.rejectObservations, chosen),
};

/** The steps in the series of firms. */
export const ofFirms: Kept = {
  collection: 'firmSeries',
  submit: (chosen) => call(FirmSeriesService.method.submitFirmObservations, chosen),
  approve: (chosen) => call(FirmSeriesService.method.approveFirmObservations, chosen),
  reject: (chosen) => call(FirmSeriesService.method.rejectFirmObservations, chosen),
};

/** How far an observation has come, the steps the person may take, and what stood there before. */
export function ApprovalCell({ series, observation, records, kept = ofDistricts }: CellProps) {
  const { t } = useTranslation();
  const { approval, judge, rejection, earlier } = observation;
  return (
    <>
      <StateBadge tone={approvalTones[approval] ?? 'note'}>
        {t(`approval.${Observation_Approval[approval]}`)}
      </StateBadge>
      {rejection && (
        <p className="nzd-small">
          {t('approval.sentBack')} <PersonName subject={judge} />: {rejection}
        </p>
      )}
      {records && <Steps series={series} observation={observation} kept={kept} />}
      {earlier.length > 0 && <Earlier observation={observation} />}
    </>
  );
}

function Steps({ series, observation, kept }: Omit<CellProps, 'records' | 'kept'> & { kept: Kept }) {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const [rejecting, setRejecting] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const period = observation.period?.code ?? '';
  const request = { name: series.name, etag: series.etag, periods: [period] };
  const done = async (said: string) => {
    await client.invalidateQueries({ queryKey: [kept.collection] });
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
  const isOwn = session.signedIn && session.person.id === observation.recorder;
  const named = { period: formatPeriod(period) };
  return (
    <>
      <ProblemNotice error={problem} />
      {observation.approval === Observation_Approval.DRAFT && (
        <button
          type="button"
          className="btn btn-outline-primary btn-xs"
          disabled={busy}
          onClick={() => void take(() => kept.submit(request), t('approval.submitted', named))}
        >
          {t('approval.submit')}
          <span className="visually-hidden"> {named.period}</span>
        </button>
      )}
      {observation.approval === Observation_Approval.SUBMITTED && isOwn && (
        <p className="nzd-small">{t('approval.secondPerson')}</p>
      )}
      {observation.approval === Observation_Approval.SUBMITTED && !isOwn && (
        <p className="nzd-actions">
          <button
            type="button"
            className="btn btn-outline-primary btn-xs"
            disabled={busy}
            onClick={() => void take(() => kept.approve(request), t('approval.approved', named))}
          >
            {t('approval.approve')}
            <span className="visually-hidden"> {named.period}</span>
          </button>{' '}
          <button
            type="button"
            className="btn btn-outline-primary btn-xs"
            disabled={busy}
            onClick={() => setRejecting(true)}
          >
            {t('approval.reject')}
            <span className="visually-hidden"> {named.period}</span>
          </button>
        </p>
      )}
      {rejecting && (
        <FieldsDialog
          title={t('approval.rejectTitle', named)}
          submitLabel={t('approval.reject')}
          fields={[reasonField]}
          texts="approval.field"
          onSend={async ({ reason = '' }) => {
            await kept.reject({ ...request, reason });
            await done(t('approval.rejected', named));
          }}
          onClose={() => setRejecting(false)}
        />
      )}
    </>
  );
}

/** What stood in the period before, newest first: value, who, when, and why it was replaced. */
function Earlier({ observation }: { observation: Observation }) {
  const { t } = useTranslation();
  const versions = [observation, ...observation.earlier];
  return (
    <details>
      <summary className="nzd-small">{t('approval.earlier', { count: observation.earlier.length })}</summary>
      <ol className="nzd-small">
        {versions.map((version, index) => (
          // Versions have no identity but their place; the newest is first.
          <li key={versions.length - index}>
            <strong>
              {version.value
                ? formatNumber(version.value)
                : t(`absence.${Observation_Absence[version.absence]}`)}
            </strong>
            {version.recordTime && ` · ${formatInstant(timestampDate(version.recordTime))}`}
            {version.recorder && (
              <>
                {' · '}
                <PersonName subject={version.recorder} />
              </>
            )}
            {version.reason && ` · ${version.reason}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
