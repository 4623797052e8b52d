import { useTranslation } from 'react-i18next';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { ComparisonService } from '@shared/api/gen/nzd/indicators/v1/comparison_service_pb';
import type { Comparison } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { useCall } from '@shared/api/use-call';
import { everyCity } from '@shared/auth/use-city';
import { currentLanguage } from '@shared/i18n/i18n';
import { leverCode, levers } from '@shared/model/levers';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { downloadText } from '@shared/ui/chart-files';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { ComparisonTable } from '../components/ComparisonTable';
import { ProcessSection } from '../components/ProcessSection';
import {
  choiceFromText,
  choiceToText,
  comparisonCsv,
  normalisationCode,
  normalisations,
  verdictCode,
  type Choice,
} from '../model/comparison';

const isDefined = <T,>(value: T | undefined): value is T => value !== undefined;

export function ComparisonPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const normalisation =
    normalisations.find((one) => normalisationCode(one) === url.get('divisione')) ?? normalisations[0];
  const lever = levers.find((one) => leverCode(one) === url.get('leva')) ?? Lever.UNSPECIFIED;
  const choices = url.getAll('scelta').map(choiceFromText).filter(isDefined);
  const districts = url.getAll('distretto');
  const query = useCall(
    'series',
    ComparisonService.method.compareDistricts,
    { normalisation, lever, choices, districts },
    { keep: true },
  );
  const choose = (choice: Choice) =>
    url.change({
      scelta: [...choices.filter((one) => one.indicator !== choice.indicator), choice].map(choiceToText),
    });
  const undo = (indicator: string) =>
    url.change({ scelta: choices.filter((one) => one.indicator !== indicator).map(choiceToText) });
  return (
    <>
      <PageHeader
        title={t('comparison.title')}
        purpose={t('comparison.purpose')}
        crumbs={[{ label: t('city.programme'), to: '/' }, { label: t('nav.comparison') }]}
        action={query.data && <ExportButton comparison={query.data} />}
      />
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('comparison.normalisation')}
          <select
            value={normalisationCode(normalisation)}
            onChange={(event) => url.change({ divisione: event.target.value })}
          >
            {normalisations.map((one) => (
              <option key={one} value={normalisationCode(one)}>
                {t(`normalisation.${normalisationCode(one)}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="nzd-filter">
          {t('field.indicators.lever')}
          <select
            value={lever === Lever.UNSPECIFIED ? '' : leverCode(lever)}
            onChange={(event) => url.change({ leva: event.target.value })}
          >
            <option value="">{t('list.allLevers')}</option>
            {levers.map((one) => (
              <option key={one} value={leverCode(one)}>
                {t(`lever.${leverCode(one)}`)}
              </option>
            ))}
          </select>
        </label>
        <DistrictChoice chosen={districts} onChange={(next) => url.change({ distretto: next })} />
      </div>
      {query.isPending && <Skeleton lines={5} tall />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data &&
        (query.data.rows.length > 0 ? (
          <section aria-labelledby="indicators-title" className="nzd-section">
            <h2 id="indicators-title">{t('comparison.indicators')}</h2>
            <ComparisonTable comparison={query.data} choices={choices} onChoose={choose} onUndo={undo} />
          </section>
        ) : (
          <EmptyState
            title={t('comparison.emptyTitle')}
            why={t('comparison.emptyWhy')}
            icon="it-chart-line"
          />
        ))}
      {lever === Lever.UNSPECIFIED && <ProcessSection districts={districts} />}
    </>
  );
}

function ExportButton({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const headers = ['indicator', 'district', 'value', 'unit', 'period', 'perimeter', 'verdict'].map((key) =>
    t(`comparison.column.${key}`),
  );
  const save = () =>
    downloadText(
      `${t('comparison.fileName')}.csv`,
      'text/csv',
      comparisonCsv(
        comparison,
        headers,
        {
          verdict: (row) => t(`verdict.${verdictCode(row.verdict)}`),
          perimeter: (cell) =>
            cell.perimeter ? t(`perimeter.${cell.perimeter.replace('PERIMETER_', '')}`) : '',
        },
        currentLanguage(),
      ),
    );
  return (
    <button type="button" className="btn btn-outline-primary" onClick={save}>
      <Icon name="it-download" colour="primary" /> {t('comparison.export')}
    </button>
  );
}

interface DistrictChoiceProps {
  chosen: readonly string[];
  onChange: (names: readonly string[]) => void;
}

/** Which districts stand side by side; none chosen means all. */
function DistrictChoice({ chosen, onChange }: DistrictChoiceProps) {
  const { t } = useTranslation();
  const { districts } = useDistricts(everyCity);
  return (
    <fieldset className="nzd-district-choice">
      <legend>{t('comparison.districts')}</legend>
      {districts.map((district) => (
        <label key={district.name}>
          <input
            type="checkbox"
            checked={chosen.length === 0 || chosen.includes(district.name)}
            onChange={(event) => {
              const all = districts.map((one) => one.name);
              const now = chosen.length === 0 ? all : chosen;
              const next = event.target.checked
                ? [...now, district.name]
                : now.filter((name) => name !== district.name);
              onChange(next.length === all.length ? [] : next);
            }}
          />
          {district.displayName}
        </label>
      ))}
    </fieldset>
  );
}
