import { anyUnpack } from '@bufbuild/protobuf/wkt';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { ActivityService } from '@shared/api/gen/nzd/activity/v1/activity_service_pb';
import { ChainReportSchema, type ChainReport } from '@shared/api/gen/nzd/activity/v1/entry_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber } from '@shared/format/format';
import { isOpenJob, jobState } from '@shared/model/job-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { JobCard } from '@shared/ui/JobCard';
import { StateBadge } from '@shared/ui/StateBadge';

/** Where the city's chain ends, and a button that checks it from its first entry. */
export function ChainCard({ city }: { city: string }) {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const [job, setJob] = useState<string>();
  const head = useCall('activity', ActivityService.method.getChainHead, { parent });
  const verify = useMutation({
    mutationFn: () => call(ActivityService.method.verifyChain, { parent }),
    onSuccess: (operation) => setJob(operation.name),
  });
  return (
    <section className="nzd-card nzd-chain" aria-labelledby="chain-title">
      <h2 id="chain-title">{t('chain.title')}</h2>
      <p>{t('chain.purpose')}</p>
      <ProblemNotice error={head.error ?? verify.error} />
      {head.data && (
        <p className="nzd-small">
          {t('chain.head', { count: head.data.chainNumber, shown: formatNumber(head.data.chainNumber) })}{' '}
          <code>{head.data.hash}</code>
        </p>
      )}
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {t('chain.verify')}
      </button>
      {job && <VerificationJob name={job} />}
    </section>
  );
}

function VerificationJob({ name }: { name: string }) {
  const { t } = useTranslation();
  const [ended, setEnded] = useState(false);
  const query = useCall(
    'activityOperations',
    ActivityService.method.getActivityOperation,
    { name },
    { refetchInterval: ended ? false : 1_000 },
  );
  const operation = query.data;
  const state = operation && jobState(operation.state);
  const over = state !== undefined && !isOpenJob(state);
  if (over !== ended && operation) setEnded(over);
  if (!operation || !state) return null;
  const report = operation.response && anyUnpack(operation.response, ChainReportSchema);
  return (
    <JobCard
      title={t('chain.job')}
      state={state}
      done={operation.done}
      total={operation.total}
      error={operation.error}
      onCancel={() =>
        void call(ActivityService.method.cancelActivityOperation, { name }).then(() => query.refetch())
      }
    >
      {report && <Report report={report} />}
    </JobCard>
  );
}

function Report({ report }: { report: ChainReport }) {
  const { t } = useTranslation();
  return (
    <p role="status">
      {report.intact ? (
        <StateBadge tone="ok">
          {t('chain.intact', { count: report.entries, shown: formatNumber(report.entries) })}
        </StateBadge>
      ) : (
        <StateBadge tone="late">
          {t('chain.broken', {
            number: formatNumber(report.firstBadNumber),
            problem: t(`chain.problem.${report.problem}`),
          })}
        </StateBadge>
      )}
    </p>
  );
}
