import { useState, type ReactNode } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { OrganisationSchema } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { Problem } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import { useViolationText } from '@shared/parts/use-violation-text';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ErrorSummary, type FieldError } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';
import { isVatNumber, sizeClasses, sizeCode, typeCode, types } from '../model/organisation';
import {
  keyOfViolation,
  messageOf,
  type OrganisationKey,
  type OrganisationValues,
} from '../model/organisation-form';
import { useDistricts } from '@shared/model/use-districts';

interface OrganisationFormProps {
  city: string;
  initial: OrganisationValues;
  submitLabel: string;
  onSubmit: (values: OrganisationValues) => Promise<void>;
  onCancel: () => void;
}

type Errors = Partial<Record<OrganisationKey, string>>;

/** Creates or changes an organisation; checked by the contract's own rules before it is sent. */
export function OrganisationForm({ city, initial, submitLabel, onSubmit, onCancel }: OrganisationFormProps) {
  const { t } = useTranslation();
  const form = useForm<OrganisationValues>({ defaultValues: initial });
  const violationText = useViolationText();
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const label = (key: OrganisationKey) => t(`field.organisations.${key}`);

  const submit = async (values: OrganisationValues) => {
    setProblem(undefined);
    const found: Errors = {};
    for (const violation of await validate(OrganisationSchema, messageOf(values))) {
      const key = keyOfViolation(violation.field);
      if (key) found[key] ??= violationText('organisations', key, violation);
    }
    if (!found.vatNumber && !isVatNumber(values.vatNumber.replaceAll(/\s/g, '')))
      found.vatNumber = t('reason.VAT_NUMBER_INVALID');
    setErrors(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return;
    try {
      await onSubmit(values);
    } catch (error) {
      setErrors(errorsOf(error, (key, violation) => violationText('organisations', key, violation)));
      setProblem(error);
      setAttempt((count) => count + 1);
    }
  };

  const listed: FieldError[] = Object.entries(errors).map(([key, message]) => ({
    fieldId: `organisation-${key}`,
    label: t(`field.organisations.${key}`),
    message,
  }));
  return (
    <form className="nzd-form" noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      <ErrorSummary errors={listed} attempt={attempt} />
      {listed.length === 0 && <ProblemNotice error={problem} />}
      <OrganisationFields city={city} form={form} errors={errors} label={label} />
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

function errorsOf(
  error: unknown,
  text: (key: OrganisationKey, violation: Problem['violations'][number]) => string,
): Errors {
  const errors: Errors = {};
  if (!(error instanceof Problem)) return errors;
  for (const violation of error.violations) {
    const key = keyOfViolation(violation.field);
    if (key) errors[key] ??= text(key, violation);
  }
  return errors;
}

interface FieldsProps {
  city: string;
  form: UseFormReturn<OrganisationValues>;
  errors: Errors;
  label: (key: OrganisationKey) => string;
}

function OrganisationFields({ city, form, errors, label }: FieldsProps) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const district = districts.find((one) => one.name === form.watch('district'));
  const text = (
    key: OrganisationKey,
    options: { required?: boolean; help?: string; numeric?: boolean } = {},
  ) => (
    <FormField
      id={`organisation-${key}`}
      label={label(key)}
      help={options.help}
      error={errors[key]}
      required={options.required ?? false}
    >
      {(control) => (
        <input
          {...control}
          {...form.register(key)}
          className="form-control"
          {...(options.numeric && { inputMode: 'numeric' as const })}
        />
      )}
    </FormField>
  );
  const choice = (key: OrganisationKey, options: ReactNode, required: boolean) => (
    <FormField id={`organisation-${key}`} label={label(key)} error={errors[key]} required={required}>
      {(control) => (
        <select {...control} {...form.register(key)} className="form-select">
          <option value="">{t('form.choose')}</option>
          {options}
        </select>
      )}
    </FormField>
  );
  return (
    <div className="nzd-form-grid">
      {text('legalName', { required: true })}
      {text('vatNumber', { required: true, help: t('organisation.vatHelp'), numeric: true })}
      {choice(
        'type',
        types.map((type) => (
          <option key={type} value={typeCode(type)}>
            {t(`organisationType.${typeCode(type)}`)}
          </option>
        )),
        true,
      )}
      {text('ateco', { required: true, help: t('organisation.atecoHelp') })}
      {choice(
        'sizeClass',
        sizeClasses.map((size) => (
          <option key={size} value={sizeCode(size)}>
            {t(`size.${sizeCode(size)}`)}
          </option>
        )),
        false,
      )}
      {text('persons', { numeric: true })}
      {text('year', { numeric: true })}
      {choice(
        'district',
        districts.map((one) => (
          <option key={one.name} value={one.name}>
            {one.displayName}
          </option>
        )),
        true,
      )}
      {choice(
        'municipality',
        (district?.municipalities ?? []).map((one) => (
          <option key={one.istatCode} value={one.istatCode}>
            {one.displayName}
          </option>
        )),
        true,
      )}
      {text('website', { help: t('organisation.websiteHelp') })}
    </div>
  );
}
