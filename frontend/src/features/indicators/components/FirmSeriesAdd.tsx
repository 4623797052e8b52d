import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { FirmSeriesService } from '@shared/api/gen/nzd/indicators/v1/firm_series_service_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { FormField } from '@shared/ui/FormField';
import { useMeasures } from './FirmEntry';

interface FirmSeriesAddProps {
  city: string;
  /** Fixed where a firm adds its own, or where a measure is looked at. */
  organisation?: string;
  measure?: string;
}

/** Begins the series of a firm or of one of its sites: from then on it is asked for the measure. */
export function FirmSeriesAdd({ city, ...fixed }: FirmSeriesAddProps) {
  const { t } = useTranslation();
  const base = useId();
  const client = useQueryClient();
  const { measures, nameOf } = useMeasures();
  const [chosen, setChosen] = useState({ organisation: '', measure: '', site: '' });
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const organisation = fixed.organisation ?? chosen.organisation;
  const measure = fixed.measure ?? chosen.measure;
  const firm = useCall(
    'organisations',
    OrganisationService.method.getOrganisation,
    { name: organisation },
    { enabled: organisation !== '' },
  );
  const add = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await call(FirmSeriesService.method.createFirmSeries, {
        parent: `cities/${city}`,
        firmSeries: { measure, organisation, site: chosen.site },
        requestId: crypto.randomUUID(),
      });
      await client.invalidateQueries({ queryKey: ['firmSeries'] });
      announce(t('form.savedNow'));
      setChosen({ ...chosen, site: '' });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const choice = (key: 'measure' | 'site', none: string, options: readonly (readonly [string, string])[]) => (
    <FormField id={`${base}-${key}`} label={t(`field.firmSeries.${key}`)} required={key === 'measure'}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={chosen[key]}
          onChange={(event) => setChosen({ ...chosen, [key]: event.target.value })}
        >
          <option value="">{none}</option>
          {options.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
  return (
    <details className="nzd-gaps">
      <summary>{t('entry.addTitle')}</summary>
      <p>{t('entry.addHelp')}</p>
      <ProblemNotice error={problem} />
      <div className="nzd-form-grid">
        {!fixed.organisation && (
          <OrganisationField
            city={city}
            id={`${base}-organisation`}
            label={t('field.firmSeries.organisation')}
            required
            value={chosen.organisation}
            onChange={(name) => setChosen({ ...chosen, organisation: name, site: '' })}
          />
        )}
        {!fixed.measure &&
          choice(
            'measure',
            t('form.choose'),
            measures.map((one) => [one.name, nameOf(one.name)] as const),
          )}
        {choice(
          'site',
          t('entry.wholeFirm'),
          (firm.data?.sites ?? []).map((one) => [one.label, one.label] as const),
        )}
      </div>
      <button
        type="button"
        className="btn btn-primary"
        disabled={busy || !organisation || !measure}
        onClick={() => void add()}
      >
        {busy ? t('form.saving') : t('entry.add')}
      </button>
    </details>
  );
}
