import { useState, type ReactNode } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BarrierSchema } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { Problem, type Violation } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import { leverCode, levers } from '@shared/model/levers';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useViolationText } from '@shared/parts/use-violation-text';
import { ErrorSummary, type FieldError } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';
import {
  barrierClasses,
  classCode,
  controllabilities,
  controllabilityCode,
  dimensionCode,
  dimensions,
  governanceLevels,
  levelCode,
  polarities,
  polarityCode,
  trendCode,
  trends,
} from '../model/barrier';
import {
  keyOfViolation,
  messageOf,
  visibilities,
  visibilityCode,
  type BarrierKey,
  type BarrierValues,
} from '../model/barrier-form';
import { AffectedField } from './AffectedField';

interface BarrierFormProps {
  city: string;
  /** The barrier that is changed; empty for a new one. */
  resource: string;
  initial: BarrierValues;
  submitLabel: string;
  /** Whether the person may share and publish. */
  publishes: boolean;
  onSubmit: (values: BarrierValues) => Promise<void>;
  onCancel: () => void;
}

type Errors = Partial<Record<BarrierKey, string>>;
type TextKey = Exclude<BarrierKey, 'levers' | 'affected'>;

/** Reports or changes a barrier; checked by the contract's own rules before it is sent. */
export function BarrierForm(props: BarrierFormProps) {
  const { city, resource, initial, submitLabel, publishes, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const form = useForm<BarrierValues>({ defaultValues: initial });
  const violationText = useViolationText();
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const errorsOf = (violations: readonly Violation[]): Errors => {
    const found: Errors = {};
    for (const violation of violations) {
      const key = keyOfViolation(violation.field);
      if (key) found[key] ??= violationText('barriers', key, violation);
    }
    return found;
  };
  const submit = async (values: BarrierValues) => {
    setProblem(undefined);
    const found = errorsOf(await validate(BarrierSchema, messageOf(values)));
    setErrors(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return;
    try {
      await onSubmit(values);
    } catch (error) {
      setErrors(error instanceof Problem ? errorsOf(error.violations) : {});
      setProblem(error);
      setAttempt((count) => count + 1);
    }
  };
  const listed: FieldError[] = Object.entries(errors).map(([key, message]) => ({
    fieldId: `barrier-${key}`,
    label: t(`field.barriers.${key}`),
    message,
  }));
  return (
    <form className="nzd-form" noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      <ErrorSummary errors={listed} attempt={attempt} />
      {listed.length === 0 && <ProblemNotice error={problem} />}
      <Fields city={city} resource={resource} form={form} errors={errors} publishes={publishes} />
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={form.formState.isSubmitting}>
          {form.formState.isSubmitting ? t('form.saving') : submitLabel}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  city: string;
  resource: string;
  form: UseFormReturn<BarrierValues>;
  errors: Errors;
  publishes: boolean;
}

function Fields({ city, resource, form, errors, publishes }: FieldsProps) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const district = districts.find((one) => one.name === form.watch('district'));
  const field = (
    key: TextKey,
    control: (props: object) => ReactNode,
    options: { required?: boolean; help?: string } = {},
  ) => (
    <FormField
      id={`barrier-${key}`}
      label={t(`field.barriers.${key}`)}
      help={options.help}
      error={errors[key]}
      required={options.required ?? false}
    >
      {(props) => control({ ...props, ...form.register(key) })}
    </FormField>
  );
  const area = (key: TextKey, options: { required?: boolean; help?: string } = {}) =>
    field(key, (props) => <textarea {...props} className="form-control" rows={4} />, options);
  const choice = (key: TextKey, options: readonly { value: string; label: string }[], required = true) =>
    field(
      key,
      (props) => (
        <select {...props} className="form-select">
          <option value="">{t('form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ),
      { required },
    );
  const words = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, label: t(`barriers.${group}.${value}`) }));
  return (
    <>
      {field(
        'title',
        (props) => (
          <input {...props} className="form-control" />
        ),
        {
          required: true,
          help: t('barriers.form.titleHelp'),
        },
      )}
      {area('statement', { required: true, help: t('barriers.form.statementHelp') })}
      <div className="nzd-form-grid">
        {choice(
          'district',
          districts.map((one) => ({ value: one.name, label: one.displayName })),
        )}
        {choice(
          'municipality',
          (district?.municipalities ?? []).map((one) => ({ value: one.istatCode, label: one.displayName })),
          false,
        )}
        {choice('dimension', words(dimensions.map(dimensionCode), 'dimension'))}
        {choice('polarity', words(polarities.map(polarityCode), 'polarity'))}
        {choice('barrierClass', words(barrierClasses.map(classCode), 'class'))}
        {choice('governanceLevel', words(governanceLevels.map(levelCode), 'level'))}
        {choice('trend', words(trends.map(trendCode), 'trend'), false)}
        {choice(
          'controllability',
          words(controllabilities.map(controllabilityCode), 'controllability'),
          false,
        )}
      </div>
      <fieldset
        id="barrier-levers"
        className={errors.levers ? 'nzd-field nzd-field-wrong nzd-checks' : 'nzd-field nzd-checks'}
        tabIndex={-1}
      >
        <legend>
          {t('field.barriers.levers')} <span className="nzd-required">({t('form.required')})</span>
        </legend>
        {levers.map((lever) => (
          <label key={lever}>
            <input type="checkbox" value={leverCode(lever)} {...form.register('levers')} />{' '}
            {t(`lever.${leverCode(lever)}`)}
          </label>
        ))}
        {errors.levers && <p className="nzd-field-error">{errors.levers}</p>}
      </fieldset>
      {field(
        'owner',
        (props) => (
          <input {...props} className="form-control" />
        ),
        {
          help: t('barriers.form.ownerHelp'),
        },
      )}
      {area('workaround')}
      {area('remedy', { help: t('barriers.form.remedyHelp') })}
      <AffectedField city={city} resource={resource} form={form} error={errors.affected} />
      {publishes && choice('visibility', words(visibilities.map(visibilityCode), 'visibility'))}
    </>
  );
}
