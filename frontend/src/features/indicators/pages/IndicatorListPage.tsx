import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import {
  Indicator_Direction,
  Indicator_PeriodType,
  type Indicator,
} from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { useCall } from '@shared/api/use-call';
import { useProgrammeRoles, useRoles } from '@shared/auth/SessionContext';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { unitLabel } from '@shared/format/unit';
import { leverCode, levers } from '@shared/model/levers';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { FilterChips } from '@shared/ui/FilterChips';
import { PageHeader } from '@shared/ui/PageHeader';
import { DataFileActions } from '../components/DataFileActions';
import { useKeepsValues } from '../components/use-keeps-values';
import { entersForCity } from '../model/data-entry';
import { mayEditCatalogue } from '../model/indicator-form';
import { mayReadMeters } from '../model/meters';

const pageSize = 100;

export function IndicatorListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const chosen = levers.find((lever) => leverCode(lever) === url.get('leva'));
  const list = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    lever: chosen ?? Lever.UNSPECIFIED,
    pageSize,
    pageToken: url.token,
  });
  const roles = useRoles(city);
  const keeps = mayEditCatalogue(useProgrammeRoles());
  const followed = useKeepsValues(city);
  const columns = useColumns(city);
  const clear = () => url.change({ leva: undefined });
  return (
    <>
      <PageHeader
        title={t('indicator.listTitle')}
        purpose={t('indicator.listPurpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.indicators') }]}
        action={
          keeps && (
            <Link to={`/citta/${city}/indicatori/nuovo`} className="btn btn-primary">
              {t('indicator.add')}
            </Link>
          )
        }
      />
      <nav className="nzd-tools" aria-label={t('indicator.tools')}>
        {(entersForCity(roles) || roles.includes('firm')) && (
          <Link to={`/citta/${city}/indicatori/inserimento`}>{t('entry.title')}</Link>
        )}
        {mayReadMeters(roles) && <Link to={`/citta/${city}/contatori`}>{t('meter.listTitle')}</Link>}
        <Link to={`/citta/${city}/indicatori/cruscotto`}>{t('dashboard.title')}</Link>
        {followed && <Link to={`/citta/${city}/indicatori/ricalcoli`}>{t('recalculation.title')}</Link>}
        <Link to={`/citta/${city}/interventi`}>{t('interventions.title')}</Link>
        <Link to={`/citta/${city}/scenari`}>{t('scenarios.title')}</Link>
        <Link to={`/citta/${city}/indicatori/misure`}>{t('measure.listTitle')}</Link>
        <Link to={`/citta/${city}/indicatori/fattori`}>{t('factor.listTitle')}</Link>
        <Link to="/calcolatori">{t('nav.calculators')}</Link>
      </nav>
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('field.indicators.lever')}
          <select
            value={chosen ? leverCode(chosen) : ''}
            onChange={(event) => url.change({ leva: event.target.value })}
          >
            <option value="">{t('list.allLevers')}</option>
            {levers.map((lever) => (
              <option key={lever} value={leverCode(lever)}>
                {t(`lever.${leverCode(lever)}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FilterChips
        filters={chosen ? [{ key: 'lever', label: t(`lever.${leverCode(chosen)}`), onRemove: clear }] : []}
        onClear={clear}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="indicators"
          tools={city !== everyCity && <DataFileActions city={city} />}
          caption={t('indicator.listTitle')}
          columns={columns}
          rows={list.data?.indicators}
          rowKey={(row) => row.name}
          total={list.data?.nextPageToken ? undefined : list.data?.indicators.length}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('indicator.emptyTitle')} why={t('indicator.emptyWhy')} />}
        />
      )}
    </>
  );
}

function useColumns(city: string): readonly Column<Indicator>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('field.indicators.displayName'),
      always: true,
      cell: (row) => (
        <Link to={`/citta/${city}/indicatori/${lastPart(row.name)}`}>{localized(row.displayName?.text)}</Link>
      ),
    },
    { key: 'lever', header: t('field.indicators.lever'), cell: (row) => t(`lever.${leverCode(row.lever)}`) },
    { key: 'unit', header: t('field.indicators.unit'), cell: (row) => unitLabel(t, row.unit) },
    {
      key: 'direction',
      header: t('field.indicators.direction'),
      cell: (row) => t(`direction.${Indicator_Direction[row.direction]}`),
    },
    {
      key: 'period',
      header: t('field.indicators.periodType'),
      cell: (row) => t(`periodType.${Indicator_PeriodType[row.periodType]}`),
    },
    {
      key: 'formula',
      header: t('field.indicators.formula'),
      cell: (row) => t(`formula.${row.formula.case ?? 'observed'}.word`),
    },
  ];
}
