import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Pager } from '@shared/ui/Pager';
import { Skeleton } from '@shared/ui/Skeleton';
import { ConsultationCards } from '../components/ConsultationCards';
import { asks, isCoordinator, mayAnswer, stateCode, states } from '../model/consultation';
import { useAsked } from '../model/use-asked';

const pageSize = 24;

export function ConsultationListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const roles = useRoles(city);
  const label = useCityLabel();
  const url = useUrlState();
  const filter = states.filter((state) => stateCode(state).toLowerCase() === url.get('stato'));
  const answering = mayAnswer(roles);
  const list = useCall(
    'consultations',
    ConsultationService.method.listConsultations,
    { parent: cityName(city), states: filter, pageSize, pageToken: url.token },
    { keep: true },
  );
  const own = useCall(
    'answers',
    AnswerService.method.listAnswers,
    { parent: `${cityName(city)}/consultations/-`, pageSize: 200 },
    { enabled: answering && city !== everyCity },
  );
  const asked = useAsked(city, answering && city !== everyCity);
  const canCreate = city !== everyCity && isCoordinator(roles);
  return (
    <>
      <PageHeader
        title={t('consultations.listTitle')}
        purpose={t(answering ? 'consultations.listPurposeAnswering' : 'consultations.listPurpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.consultations') }]}
        action={
          canCreate && (
            <Link className="btn btn-primary" to={`/citta/${city}/consultazioni/nuova`}>
              <Icon name="it-plus" colour="white" /> {t('consultations.create')}
            </Link>
          )
        }
      />
      <StateFilter value={url.get('stato')} onChange={(stato) => url.change({ stato })} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={3} tall />}
      {list.data && list.data.consultations.length === 0 && (
        <EmptyState title={t('consultations.emptyTitle')} why={t('consultations.emptyWhy')} icon="it-horn">
          {canCreate && (
            <Link className="btn btn-primary" to={`/citta/${city}/consultazioni/nuova`}>
              {t('consultations.create')}
            </Link>
          )}
        </EmptyState>
      )}
      {list.data && list.data.consultations.length > 0 && (
        <>
          <ConsultationCards
            consultations={list.data.consultations}
            answers={own.data?.answers ?? []}
            city={city}
            asksReader={(consultation) => answering && asks(consultation, roles, asked)}
          />
          <Pager paging={url.paging(list.data.nextPageToken)} />
        </>
      )}
    </>
  );
}

function StateFilter({ value, onChange }: { value: string; onChange: (state: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="nzd-field nzd-filter-line">
      <label htmlFor="consultation-state">{t('consultations.filterState')}</label>
      <select
        id="consultation-state"
        className="form-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('list.all')}</option>
        {states.map((state) => (
          <option key={state} value={stateCode(state).toLowerCase()}>
            {t(`consultations.state.${stateCode(state)}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
