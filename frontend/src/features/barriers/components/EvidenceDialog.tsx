import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { EvidenceSchema, type Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import { validate } from '@shared/api/validate';
import { decimal } from '@shared/model/decimal';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useViolationText } from '@shared/parts/use-violation-text';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { ErrorSummary, type FieldError } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';

const keys = [
  'statement',
  'value',
  'unit',
  'perimeter',
  'asOf',
  'title',
  'publisher',
  'publishedOn',
  'uri',
  'mark',
] as const;
type Key = (typeof keys)[number];
type Values = Record<Key, string>;
const empty: Values = {
  statement: '',
  value: '',
  unit: '',
  perimeter: '',
  asOf: '',
  title: '',
  publisher: '',
  publishedOn: '',
  uri: '',
  mark: 'VERIFIED',
};
const marks = [
  Source_Mark.VERIFIED,
  Source_Mark.SECONDARY,
  Source_Mark.DERIVED,
  Source_Mark.PROVISIONAL,
  Source_Mark.DECLARED,
] as const;

const messageOf = (values: Values) =>
  create(EvidenceSchema, {
    statement: values.statement.trim(),
    perimeter: values.perimeter.trim(),
    asOf: values.asOf.trim(),
    source: {
      title: values.title.trim(),
      publisher: values.publisher.trim(),
      publishedOn: values.publishedOn.trim(),
      uri: values.uri.trim(),
      mark: marks.find((mark) => Source_Mark[mark] === values.mark) ?? Source_Mark.UNSPECIFIED,
    },
    ...(values.value.trim() && {
      quantity: { value: decimal(values.value), unit: values.unit.trim() },
    }),
  });

/** The form field of the contract's path, in proto or JSON names. */
const keyOf = (field: string): Key | undefined => {
  const last = field
    .split('.')
    .at(-1)
    ?.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return keys.find((key) => key === last);
};

/** Adds a statement with its source to a barrier. */
export function EvidenceDialog({
  barrier,
  open,
  onClose,
}: {
  barrier: Barrier;
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('barriers.evidence.add')} open={open} onClose={onClose}>
      <EvidenceForm barrier={barrier} onClose={onClose} />
    </Dialog>
  );
}

function EvidenceForm({ barrier, onClose }: { barrier: Barrier; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const base = useId();
  const violationText = useViolationText();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Partial<Values>>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const evidence = messageOf(values);
    const found: Partial<Values> = {};
    for (const violation of await validate(EvidenceSchema, evidence)) {
      const key = keyOf(violation.field);
      if (key) found[key] ??= violationText('evidence', key, violation);
    }
    setErrors(found);
    setProblem(undefined);
    setAttempt(attempt + 1);
    if (Object.keys(found).length > 0) return;
    try {
      await call(BarrierService.method.updateBarrier, {
        barrier: { name: barrier.name, etag: barrier.etag, evidence: [...barrier.evidence, evidence] },
        updateMask: { paths: ['evidence'] },
      });
      await client.invalidateQueries({ queryKey: ['barriers'] });
      announce(t('form.savedNow'));
      onClose();
    } catch (error) {
      setProblem(error);
    }
  };
  const listed: FieldError[] = keys.flatMap((key) => {
    const message = errors[key];
    return message ? [{ fieldId: `${base}-${key}`, label: t(`field.evidence.${key}`), message }] : [];
  });
  const text = (key: Key, options: { required?: boolean; help?: string } = {}) => (
    <FormField
      id={`${base}-${key}`}
      label={t(`field.evidence.${key}`)}
      help={options.help}
      error={errors[key]}
      required={options.required ?? false}
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
      {text('statement', { required: true })}
      <div className="nzd-form-grid">
        {text('value', { help: t('barriers.evidence.valueHelp') })}
        {text('unit', { help: t('barriers.evidence.unitHelp') })}
        {text('perimeter', { help: t('barriers.evidence.perimeterHelp') })}
        {text('asOf', { help: t('barriers.evidence.dayHelp') })}
        {text('title', { required: true })}
        {text('publisher')}
        {text('publishedOn', { help: t('barriers.evidence.dayHelp') })}
        {text('uri')}
      </div>
      <FormField id={`${base}-mark`} label={t('field.evidence.mark')} error={errors.mark} required>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={values.mark}
            onChange={(event) => setValues({ ...values, mark: event.target.value })}
          >
            {marks.map((mark) => (
              <option key={mark} value={Source_Mark[mark]}>
                {t(`mark.${Source_Mark[mark]}.word`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {t('action.save')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
