import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { ScenarioFigure_Code } from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import {
  ScenarioService,
  type ScenarioComparison,
} from '@shared/api/gen/nzd/indicators/v1/scenario_service_pb';
import { useAll } from '@shared/api/use-all';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Chart } from '@shared/ui/Chart';
import type { ChartSeries } from '@shared/ui/chart-option';
import { PageHeader } from '@shared/ui/PageHeader';
import { figureNumber } from '../model/figures';

export function ScenarioComparisonPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const url = useUrlState();
  const chosen = url.getAll('scenario').map((id) => `cities/${city}/scenarios/${id}`);
  const indicator = url.get('indicatore');
  const list = useAll('scenarios', [city], (pageToken, signal) =>
    call(
      ScenarioService.method.listScenarios,
      { parent: `cities/${city}`, pageSize: 200, pageToken },
      signal,
    ),
  );
  const scenarios = (list.data ?? []).flatMap((page) => page.scenarios);
  const indicators = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const compared = useCall(
    'scenarios',
    ScenarioService.method.compareScenarios,
    {
      parent: `cities/${city}`,
      scenarios: chosen,
      indicator: indicator && `cities/programme/indicators/${indicator}`,
    },
    { enabled: chosen.length > 0, keep: true },
  );
  const toggle = (name: string, on: boolean) =>
    url.change({
      scenario: (on ? [...chosen, name] : chosen.filter((one) => one !== name)).map(lastPart),
    });
  return (
    <>
      <PageHeader
        title={t('scenarios.compare')}
        purpose={t('scenarios.comparePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('scenarios.title'), to: `/citta/${city}/scenari` },
          { label: t('scenarios.compare') },
        ]}
      />
      <fieldset className="nzd-checks">
        <legend>{t('scenarios.choose')}</legend>
        {scenarios.map((one) => (
          <label key={one.name}>
            <input
              type="checkbox"
              checked={chosen.includes(one.name)}
              onChange={(event) => toggle(one.name, event.target.checked)}
            />{' '}
            {one.title}
          </label>
        ))}
      </fieldset>
      <label className="nzd-filter">
        {t('scenarios.path')}
        <select value={indicator} onChange={(event) => url.change({ indicatore: event.target.value })}>
          <option value="">{t('scenarios.noPath')}</option>
          {(indicators.data?.indicators ?? [])
            .filter((one) => one.kind === 'CO2e')
            .map((one) => (
              <option key={one.name} value={lastPart(one.name)}>
                {localized(one.displayName?.text)}
              </option>
            ))}
        </select>
      </label>
      <ProblemNotice error={list.error ?? compared.error} />
      {chosen.length > 0 && !compared.error && compared.data && (
        <Compared comparison={compared.data} city={city} />
      )}
    </>
  );
}

function Compared({ comparison, city }: { comparison: ScenarioComparison; city: string }) {
  const { t } = useTranslation();
  const series = useMemo<readonly ChartSeries[]>(() => {
    const courses = comparison.scenarios.map((one, place) => ({
      place,
      name: one.scenario?.title ?? '',
      role: 'values' as const,
      points: (one.scenario?.result?.years ?? []).map((year) => ({
        period: String(year.year),
        value: year.emissionsT ?? null,
      })),
    }));
    const path = comparison.path.map((one) => ({ period: String(one.year), value: one.valueT }));
    return path.length === 0
      ? courses
      : [...courses, { name: t('scenarios.path'), role: 'path' as const, points: path }];
  }, [comparison, t]);
  const codes = comparison.scenarios[0]?.scenario?.result?.figures.map((one) => one.code) ?? [];
  return (
    <>
      <Chart finding={t('scenarios.compareFinding')} unit="t CO₂e" series={series} fileName="scenari" />
      {
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
        <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={t('scenarios.figures')}>
          <table className="table nzd-plain-table">
            <caption className="visually-hidden">{t('scenarios.figures')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('scenarios.what')}</th>
                {comparison.scenarios.map((one) => (
                  <th scope="col" key={one.scenario?.name}>
                    <Link to={`/citta/${city}/scenari/${lastPart(one.scenario?.name ?? '')}`}>
                      {one.scenario?.title}
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {codes.map((code) => (
                <tr key={code}>
                  <th scope="row">{t(`scenarios.figure.${ScenarioFigure_Code[code]}`)}</th>
                  {comparison.scenarios.map((one) => (
                    <td key={one.scenario?.name} className="nzd-number">
                      {figureNumber(
                        one.scenario?.result?.figures.find((figure) => figure.code === code)?.value ?? '',
                      )}
                    </td>
                  ))}
                </tr>
              ))}
              {comparison.path.map((point) => (
                <tr key={point.year}>
                  <th scope="row">{t('scenarios.gap', { year: point.year })}</th>
                  {comparison.scenarios.map((one) => {
                    const gap = one.gaps.find((entry) => entry.year === point.year)?.gapT;
                    return (
                      <td key={one.scenario?.name} className="nzd-number">
                        {figureNumber(gap === undefined ? '' : String(gap))}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      }
    </>
  );
}
