import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import { RecalculationService } from '@shared/api/gen/nzd/indicators/v1/recalculation_service_pb';
import { useCall } from '@shared/api/use-call';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { isOpenJob, jobState } from '@shared/model/job-state';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Pager } from '@shared/ui/Pager';
import { Refusal } from '@shared/ui/Refusal';
import { Skeleton } from '@shared/ui/Skeleton';
import { RecalculationCard } from '../components/RecalculationCard';
import { useKeepsValues } from '../components/use-keeps-values';

const lookEvery = 2_000;

/** What made values be computed anew, how far the work is, what came of it; and a button to compute everything. */
export function RecalculationsPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const keeps = useKeepsValues(city);
  return (
    <>
      <PageHeader
        title={t('recalculation.title')}
        purpose={t('recalculation.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('recalculation.title') },
        ]}
      />
      {keeps ? (
        <Recalculations city={city} parent={`cities/${city === everyCity ? 'programme' : city}`} />
      ) : (
        <Refusal
          what={t('recalculation.refused')}
          why={t('recalculation.refusedWhy')}
          who={t('recalculation.refusedWho')}
        />
      )}
    </>
  );
}

function Recalculations({ city, parent }: { city: string; parent: string }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const { districtLabel } = useDistricts(city);
  const [looking, setLooking] = useState(true);
  const again = { refetchInterval: looking ? lookEvery : (false as const) };
  const state = useCall(
    'recalculations',
    RecalculationService.method.getRecalculationState,
    { parent },
    again,
  );
  const list = useCall(
    'recalculations',
    RecalculationService.method.listRecalculations,
    { parent, pageSize: 20, pageToken: url.token },
    again,
  );
  const read = () => Promise.all([state.refetch(), list.refetch()]);
  const start = useMutation({
    mutationFn: () => call(RecalculationService.method.recalculateIndicators, { parent }),
    onSuccess: read,
  });
  const cancel = useMutation({
    mutationFn: (name: string) => call(RecalculationService.method.cancelRecalculationOperation, { name }),
    onSuccess: read,
  });
  const works = list.data?.recalculations;
  const isOpen = works?.some((work) => isOpenJob(jobState(work.operation?.state))) ?? true;
  const isBusy = isOpen || state.data?.waiting === true;
  if (isBusy !== looking && works) setLooking(isBusy);
  return (
    <>
      <p>{t('recalculation.startHelp')}</p>
      <p>
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={start.isPending}
          onClick={() => start.mutate()}
        >
          {t('recalculation.start')}
        </button>
      </p>
      <ProblemNotice error={start.error ?? cancel.error ?? state.error} />
      <p role="status">{state.data?.waiting && t('recalculation.waiting')}</p>
      <h2>{t('recalculation.works')}</h2>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={6} />}
      {works?.length === 0 && (
        <EmptyState title={t('recalculation.emptyTitle')} why={t('recalculation.emptyWhy')} />
      )}
      {works?.map(
        (work) =>
          work.operation && (
            <RecalculationCard
              key={work.operation.name}
              work={work}
              operation={work.operation}
              parent={parent}
              districtLabel={districtLabel}
              onCancel={() => work.operation && cancel.mutate(work.operation.name)}
            />
          ),
      )}
      {works && <Pager paging={url.paging(list.data?.nextPageToken ?? '')} />}
    </>
  );
}
