import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AbatementCostResult_Definition } from '@shared/api/gen/nzd/indicators/v1/abatement_cost_pb';
import {
  ScenarioFigure_Code,
  type Scenario,
  type ScenarioResult,
} from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import { formatNumber } from '@shared/format/format';
import { cityOf, lastPart } from '@shared/model/names';
import { Chart } from '@shared/ui/Chart';
import type { ChartSeries } from '@shared/ui/chart-option';
import { figureNumber } from '../model/figures';

/** What a scenario comes to: figures, course, interventions, what is missing and how it was computed. */
export function ScenarioOutcome({ scenario, result }: { scenario: Scenario; result: ScenarioResult }) {
  const { t } = useTranslation();
  const series = useMemo<readonly ChartSeries[]>(
    () => [
      {
        name: t('scenarios.emissions'),
        role: 'values',
        points: result.years.map((one) => ({ period: String(one.year), value: one.emissionsT ?? null })),
      },
      {
        name: t('scenarios.avoided'),
        role: 'goal',
        points: result.years.map((one) => ({ period: String(one.year), value: one.avoidedT ?? null })),
      },
    ],
    [result, t],
  );
  return (
    <>
      <section className="nzd-section" aria-labelledby="figures-title">
        <h2 id="figures-title">{t('scenarios.figures')}</h2>
        <p>
          {t('scenarios.known', {
            share: formatNumber(result.completeness * 100, { maximumFractionDigits: 0 }),
          })}
        </p>
        {scenario.acceptedMissing && (
          <p>{t('scenarios.acceptedMissing', { reason: scenario.acceptedMissing })}</p>
        )}
        <Figures result={result} />
        <p>
          {t('scenarios.abatement', {
            definition: t(
              `scenarios.abatementDefinition.${AbatementCostResult_Definition[result.abatementCostDefinition]}`,
              { defaultValue: result.abatementDefinition },
            ),
          })}
        </p>
      </section>
      <Chart
        finding={t('scenarios.finding', { title: scenario.title })}
        unit="t CO₂e"
        series={series}
        fileName="scenario"
      />
      <Counted result={result} />
      <Missing result={result} />
      <section className="nzd-section" aria-labelledby="basis-title">
        <h2 id="basis-title">{t('scenarios.basis')}</h2>
        <ul>
          {result.factors.map((one) => (
            <li key={`${one.carrier} ${one.factor}`}>
              {t('scenarios.factor', {
                label: one.label,
                unit: one.unit,
                kind: one.kind,
                year: one.dataYear,
              })}
            </li>
          ))}
          {result.methods.map((one) => (
            <li key={one.id}>{t('scenarios.method', { id: one.id, version: one.version })}</li>
          ))}
          <li>
            {t('scenarios.hash')} <code className="nzd-hash">{result.inputsHash}</code>
          </li>
        </ul>
      </section>
    </>
  );
}

function Figures({ result }: { result: ScenarioResult }) {
  const { t } = useTranslation();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={t('scenarios.figures')}>
      <table className="table nzd-plain-table">
        <caption className="visually-hidden">{t('scenarios.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.what')}</th>
            <th scope="col">{t('scenarios.value')}</th>
            <th scope="col">{t('scenarios.perHectare')}</th>
            <th scope="col">{t('scenarios.perM2')}</th>
          </tr>
        </thead>
        <tbody>
          {result.figures.map((one) => (
            <tr key={one.code}>
              <th scope="row">{t(`scenarios.figure.${ScenarioFigure_Code[one.code]}`)}</th>
              {[one.value, one.perHectare, one.perPlannedM2].map((value, index) => (
                <td key={index} className="nzd-number">
                  {figureNumber(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counted({ result }: { result: ScenarioResult }) {
  const { t } = useTranslation();
  if (result.interventions.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="counted-title">
      <h2 id="counted-title">{t('field.scenarios.interventions')}</h2>
      <ul>
        {result.interventions.map((one) => (
          <li key={one.intervention}>
            <Link to={`/citta/${cityOf(one.intervention)}/interventi/${lastPart(one.intervention)}`}>
              {one.title || t('scenarios.hidden')}
            </Link>{' '}
            {one.avoidedT !== undefined && t('scenarios.avoids', { value: formatNumber(one.avoidedT) })}{' '}
            {!one.counted && t('scenarios.notCounted')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ result }: { result: ScenarioResult }) {
  const { t } = useTranslation();
  if (result.missing.length === 0) return null;
  const titles = new Map(result.interventions.map((one) => [one.intervention, one.title]));
  return (
    <section className="nzd-section" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('scenarios.missing')}</h2>
      <ul>
        {result.missing.map((one) => (
          <li key={`${one.intervention} ${one.field} ${one.detail}`}>
            {one.intervention ? titles.get(one.intervention) || t('scenarios.hidden') : t('scenarios.one')}:{' '}
            {t(`scenarios.lacks.${one.field}`)}
            {one.detail.startsWith('CARRIER_') &&
              ` (${t(`interventions.carrier.${one.detail.slice('CARRIER_'.length)}`)})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
