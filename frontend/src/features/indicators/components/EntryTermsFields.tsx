import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Observation_Quality } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { FormField } from '@shared/ui/FormField';
import type { EntryTerms } from './use-entry-saving';

const qualities = [
  Observation_Quality.MEASURED,
  Observation_Quality.ESTIMATED,
  Observation_Quality.MODELLED,
  Observation_Quality.PROXY,
] as const;

/** Source, quality and reason that go with everything that is entered in the grid. */
export function EntryTermsFields({
  terms,
  onChange,
}: {
  terms: EntryTerms;
  onChange: (terms: EntryTerms) => void;
}) {
  const { t } = useTranslation();
  const base = useId();
  return (
    <div className="nzd-form-grid">
      <FormField
        id={`${base}-source`}
        label={t('field.observations.source')}
        help={t('entry.sourceHelp')}
        required
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            value={terms.source}
            onChange={(event) => onChange({ ...terms, source: event.target.value })}
          />
        )}
      </FormField>
      <FormField id={`${base}-quality`} label={t('field.observations.quality')} required>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={Observation_Quality[terms.quality]}
            onChange={(event) =>
              onChange({
                ...terms,
                quality:
                  qualities.find((one) => Observation_Quality[one] === event.target.value) ?? terms.quality,
              })
            }
          >
            {qualities.map((quality) => (
              <option key={quality} value={Observation_Quality[quality]}>
                {t(`quality.${Observation_Quality[quality]}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        id={`${base}-reason`}
        label={t('field.observations.reason')}
        help={t('observation.reasonHelp')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            value={terms.reason}
            onChange={(event) => onChange({ ...terms, reason: event.target.value })}
          />
        )}
      </FormField>
      <div className="nzd-check">
        <input
          id={`${base}-draft`}
          type="checkbox"
          checked={terms.draft}
          onChange={(event) => onChange({ ...terms, draft: event.target.checked })}
        />
        <label htmlFor={`${base}-draft`}>{t('observation.draft')}</label>
      </div>
    </div>
  );
}
