import { create } from '@bufbuild/protobuf';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Source_Mark, SourceSchema } from '@shared/api/gen/nzd/common/v1/source_pb';
import {
  ObservationMapping_DecimalMark,
  ObservationMapping_Layout,
  ObservationMappingSchema,
  type ObservationMapping,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import type { PreviewObservationFileResponse } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';
import { missingOf, withLayout } from '../model/import-mapping';
import { ColumnRoles, roleWord } from './ColumnRoles';
import { ImportFixed } from './ImportFixed';

export interface Choices {
  createSeries: boolean;
  draft: boolean;
}

interface ImportMappingProps {
  preview: PreviewObservationFileResponse;
  guess: ObservationMapping;
  choices: Choices;
  city: string;
  onChange: () => void;
  onRead: (mapping: ObservationMapping, choices: Choices) => void;
}

const layouts = [ObservationMapping_Layout.LONG, ObservationMapping_Layout.WIDE] as const;
const marks = [ObservationMapping_DecimalMark.COMMA, ObservationMapping_DecimalMark.POINT] as const;

/** What the columns say: as guessed, to be put right. */
export function ImportMapping({ preview, guess, choices, city, onChange, onRead }: ImportMappingProps) {
  const { t } = useTranslation();
  const base = useId();
  const [mapping, setMapping] = useState(guess);
  const [chosen, setChosen] = useState(choices);
  const [attempt, setAttempt] = useState(0);
  const source = mapping.source ?? create(SourceSchema, { mark: Source_Mark.DECLARED });
  const missing = attempt > 0 ? missingOf(mapping) : [];
  const take = (next: ObservationMapping) => {
    setMapping(next);
    onChange();
  };
  const change = (part: Partial<ObservationMapping>) =>
    take(create(ObservationMappingSchema, { ...mapping, ...part }));
  const read = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingOf(mapping).length === 0) onRead(mapping, chosen);
  };
  return (
    <form className="nzd-form nzd-section" noValidate aria-labelledby={`${base}-title`} onSubmit={read}>
      <h2 id={`${base}-title`}>{t('observationFile.mapping')}</h2>
      <p>{t('observationFile.mappingHelp')}</p>
      <ErrorSummary
        attempt={attempt}
        errors={missing.map((role) => ({
          fieldId: `${base}-column-1`,
          label: t('observationFile.column'),
          message: t('observationFile.missingRole', { role: roleWord(t, role) }),
        }))}
      />
      <Choice
        id={`${base}-layout`}
        label={t('observationFile.layoutLabel')}
        value={mapping.layout}
        options={layouts.map((one) => [one, t(`observationFile.layout.${ObservationMapping_Layout[one]}`)])}
        onChange={(layout) => take(withLayout(mapping, layout))}
      />
      <Choice
        id={`${base}-decimal`}
        label={t('observationFile.decimalLabel')}
        value={mapping.decimalMark}
        options={marks.map((one) => [
          one,
          t(`observationFile.decimal.${ObservationMapping_DecimalMark[one]}`),
        ])}
        onChange={(decimalMark) => change({ decimalMark })}
      />
      <ColumnRoles base={base} columns={preview.columns} mapping={mapping} onChange={take} />
      <ImportFixed base={base} city={city} mapping={mapping} onChange={change} />
      <FormField id={`${base}-source`} label={t('field.observations.source')} required>
        {(control) => (
          <input
            {...control}
            className="form-control"
            maxLength={300}
            value={source.title}
            onChange={(event) =>
              change({ source: create(SourceSchema, { ...source, title: event.target.value }) })
            }
          />
        )}
      </FormField>
      {(['createSeries', 'draft'] as const).map((key) => (
        <div key={key} className="nzd-check">
          <input
            id={`${base}-${key}`}
            type="checkbox"
            checked={chosen[key]}
            onChange={(event) => {
              setChosen({ ...chosen, [key]: event.target.checked });
              onChange();
            }}
          />
          <label htmlFor={`${base}-${key}`}>{t(`observationFile.choice.${key}`)}</label>
        </div>
      ))}
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {t('observationFile.readAgain')}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps<Value extends number> {
  id: string;
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

function Choice<Value extends number>({ id, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <FormField id={id} label={label}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => {
            const found = options.find(([one]) => String(one) === event.target.value);
            if (found) onChange(found[0]);
          }}
        >
          {options.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
