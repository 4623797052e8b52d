import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import {
  Observation_Quality,
  ObservationSchema,
  type Series,
} from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { Problem, type Violation } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import { decimal } from '@shared/model/decimal';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useViolationText } from '@shared/parts/use-violation-text';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { ErrorSummary, type FieldError } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';

const qualities = [
  Observation_Quality.MEASURED,
  Observation_Quality.ESTIMATED,
  Observation_Quality.MODELLED,
  Observation_Quality.PROXY,
] as const;

const keys = ['period', 'value', 'quality', 'source', 'note', 'reason'] as const;
type Key = (typeof keys)[number];
type Values = Record<Key, string>;
const empty: Values = { period: '', value: '', quality: 'MEASURED', source: '', note: '', reason: '' };

const messageOf = (values: Values) =>
  create(ObservationSchema, {
    period: { code: values.period.trim() },
    value: decimal(values.value),
    quality:
      qualities.find((quality) => Observation_Quality[quality] === values.quality) ??
      Observation_Quality.UNSPECIFIED,
    source: { title: values.source.trim(), mark: Source_Mark.DECLARED },
    note: values.note.trim(),
  });

/** Records one observation of a series; the same period again replaces it. */
export function ObservationDialog({
  series,
  open,
  onClose,
}: {
  series: Series;
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('observation.enter')} open={open} onClose={onClose}>
      <ObservationForm series={series} onClose={onClose} />
    </Dialog>
  );
}

function ObservationForm({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const base = useId();
  const violationText = useViolationText();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Partial<Values>>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const [draft, setDraft] = useState(false);
  const [busy, setBusy] = useState(false);

  const told = (violations: readonly Violation[]) => {
    const found: Partial<Values> = {};
    for (const violation of violations) {
      const key = keys.find((one) => violation.field.split('.')[0] === one);
      if (key) found[key] ??= violationText('observations', key, violation);
    }
    return found;
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const observation = messageOf(values);
      const found = told(await validate(ObservationSchema, observation));
      setErrors(found);
      setAttempt(attempt + 1);
      if (Object.keys(found).length > 0) return;
      await call(SeriesService.method.recordObservations, {
        name: series.name,
        etag: series.etag,
        observations: [observation],
        reason: values.reason.trim(),
        draft,
      });
      await client.invalidateQueries({ queryKey: ['series'] });
      announce(t('form.savedNow'));
      onClose();
    } catch (error) {
      const isReason = error instanceof Problem && error.reason === 'REASON_NEEDED';
      if (isReason) setErrors({ reason: t('reason.REASON_NEEDED') });
      else setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  const listed: FieldError[] = keys.flatMap((key) => {
    const message = errors[key];
    return message ? [{ fieldId: `${base}-${key}`, label: t(`field.observations.${key}`), message }] : [];
  });
  const text = (key: Exclude<Key, 'quality'>, required: boolean, help?: string) => (
    <FormField
      id={`${base}-${key}`}
      label={t(`field.observations.${key}`)}
      help={help}
      error={errors[key]}
      required={required}
    >
      {(control) => (
        <input
          {...control}
          className="form-control"
          value={values[key]}
          onChange={(event) => setValues({ ...values, [key]: event.target.value })}
        />
      )}
    </FormField>
  );
  return (
    <form className="nzd-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={listed} attempt={attempt} />
      <ProblemNotice error={problem} />
      {text('period', true, t('observation.periodHelp'))}
      {text('value', true, t('observation.valueHelp'))}
      <FormField
        id={`${base}-quality`}
        label={t('field.observations.quality')}
        error={errors.quality}
        required
      >
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={values.quality}
            onChange={(event) => setValues({ ...values, quality: event.target.value })}
          >
            {qualities.map((quality) => (
              <option key={quality} value={Observation_Quality[quality]}>
                {t(`quality.${Observation_Quality[quality]}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {text('source', true)}
      {text('note', false)}
      {text('reason', false, t('observation.reasonHelp'))}
      <div className="nzd-check">
        <input
          id={`${base}-draft`}
          type="checkbox"
          checked={draft}
          onChange={(event) => setDraft(event.target.checked)}
        />
        <label htmlFor={`${base}-draft`}>{t('observation.draft')}</label>
      </div>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {busy ? t('form.saving') : t('action.save')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
