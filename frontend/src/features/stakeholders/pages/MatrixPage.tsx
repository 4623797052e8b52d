import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  Assessment_Engagement,
  Assessment_Helix,
  Assessment_Stance,
  type Assessment,
} from '@shared/api/gen/nzd/stakeholders/v1/assessment_pb';
import { AssessmentService } from '@shared/api/gen/nzd/stakeholders/v1/assessment_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { ActorTabs } from '../components/ActorTabs';
import { AssessmentDialog } from '../components/AssessmentDialog';
import { AssessmentHistory } from '../components/AssessmentHistory';
import { MatrixPicture } from '../components/MatrixPicture';
import { strategyOf } from '../model/matrix';
import { mayJudge } from '../model/person';

export function MatrixPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const judges = mayJudge(useRoles(city));
  const { districts } = useDistricts(city);
  const [judging, setJudging] = useState(false);
  const [shown, setShown] = useState('');
  const district = url.get('distretto') || districts[0]?.name || '';
  const matrix = useCall(
    'assessments',
    AssessmentService.method.getStakeholderMatrix,
    { parent: `cities/${city}`, district },
    { enabled: district !== '', keep: true },
  );
  const assessments = matrix.data?.assessments;
  const columns = useColumns(setShown);
  return (
    <>
      <PageHeader
        title={t('matrix.title')}
        purpose={t('matrix.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('matrix.tab') },
        ]}
        action={
          judges && (
            <button type="button" className="btn btn-primary" onClick={() => setJudging(true)}>
              <Icon name="it-plus" colour="white" /> {t('matrix.judge')}
            </button>
          )
        }
      />
      <ActorTabs city={city} />
      {districts.length > 1 && (
        <label className="nzd-filter">
          {t('field.assessments.district')}
          <select value={district} onChange={(event) => url.change({ distretto: event.target.value })}>
            {districts.map((one) => (
              <option key={one.name} value={one.name}>
                {one.displayName}
              </option>
            ))}
          </select>
        </label>
      )}
      <ProblemNotice error={matrix.error} onRetry={() => void matrix.refetch()} />
      {matrix.isPending && <Skeleton lines={6} tall />}
      {assessments && assessments.length > 0 && <MatrixPicture assessments={assessments} />}
      {matrix.data?.truncated && <p role="note">{t('matrix.truncated')}</p>}
      {assessments && (
        <DataTable
          id="matrix"
          caption={t('matrix.title')}
          columns={columns}
          rows={assessments}
          rowKey={(row) => row.name}
          empty={<EmptyState title={t('matrix.emptyTitle')} why={t('matrix.emptyWhy')} />}
        />
      )}
      <AssessmentDialog city={city} district={district} open={judging} onClose={() => setJudging(false)} />
      <AssessmentHistory city={city} organisation={shown} onClose={() => setShown('')} />
    </>
  );
}

function useColumns(onHistory: (organisation: string) => void): readonly Column<Assessment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'organisation',
      header: t('field.assessments.organisation'),
      always: true,
      cell: (row) => <Link to={pageOf(row.organisation) ?? ''}>{row.organisationTitle}</Link>,
    },
    {
      key: 'helix',
      header: t('field.assessments.helix'),
      cell: (row) => t(`helix.${Assessment_Helix[row.helix]}`),
    },
    { key: 'power', header: t('field.assessments.power'), number: true, cell: (row) => row.power },
    { key: 'interest', header: t('field.assessments.interest'), number: true, cell: (row) => row.interest },
    {
      key: 'strategy',
      header: t('matrix.strategy'),
      cell: (row) => t(`strategy.${strategyOf(row)}`),
    },
    {
      key: 'stance',
      header: t('field.assessments.stance'),
      cell: (row) => t(`stance.${Assessment_Stance[row.stance]}`),
    },
    {
      key: 'engagement',
      header: t('matrix.engagement'),
      cell: (row) =>
        t('matrix.engagementStep', {
          now: t(`engagement.${Assessment_Engagement[row.currentEngagement]}`),
          then: t(`engagement.${Assessment_Engagement[row.desiredEngagement]}`),
        }),
    },
    {
      key: 'history',
      header: t('matrix.history'),
      cell: (row) => (
        <button
          type="button"
          className="btn btn-outline-primary btn-xs"
          onClick={() => onHistory(row.organisation)}
        >
          {t('matrix.showHistory')} <span className="visually-hidden">{row.organisationTitle}</span>
        </button>
      ),
    },
  ];
}
