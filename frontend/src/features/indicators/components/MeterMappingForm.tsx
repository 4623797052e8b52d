import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeterMapping } from '@shared/api/gen/nzd/indicators/v1/meter_file_pb';
import type { PreviewMeterFileResponse } from '@shared/api/gen/nzd/indicators/v1/meter_file_service_pb';
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { changed, lacksOf } from '../model/meters';
import { MeterMappingFields } from './MeterMappingFields';

interface MeterMappingFormProps {
  preview: PreviewMeterFileResponse;
  guess: MeterMapping;
  draft: boolean;
  city: string;
  onChange: () => void;
  onRead: (mapping: MeterMapping, draft: boolean) => void;
}

/** How the file is read: as guessed, to be put right. */
export function MeterMappingForm({ preview, guess, draft, city, onChange, onRead }: MeterMappingFormProps) {
  const { t } = useTranslation();
  const base = useId();
  const [mapping, setMapping] = useState(guess);
  const [asDraft, setAsDraft] = useState(draft);
  const [attempt, setAttempt] = useState(0);
  const lacks = attempt > 0 ? lacksOf(mapping) : [];
  const change = (part: Partial<MeterMapping>) => {
    setMapping(changed(mapping, part));
    onChange();
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (lacksOf(mapping).length === 0) onRead(mapping, asDraft);
  };
  return (
    <form className="nzd-form nzd-section" noValidate aria-labelledby={`${base}-title`} onSubmit={read}>
      <h2 id={`${base}-title`}>{t('observationFile.mapping')}</h2>
      <p>{t('observationFile.mappingHelp')}</p>
      <ErrorSummary
        attempt={attempt}
        errors={lacks.map((key) => ({
          fieldId: `${base}-${key}`,
          label: t(`meterFile.field.${key}`),
          message: t('rule.required'),
        }))}
      />
      <MeterMappingFields
        base={base}
        city={city}
        preview={preview}
        mapping={mapping}
        lacks={lacks}
        onChange={change}
      />
      <label className="nzd-check">
        <input
          type="checkbox"
          checked={asDraft}
          onChange={(event) => {
            setAsDraft(event.target.checked);
            onChange();
          }}
        />{' '}
        {t('meterFile.draft')}
      </label>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-outline-primary">
          {t('observationFile.readAgain')}
        </button>
      </div>
    </form>
  );
}
