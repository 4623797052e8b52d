import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingOf, startOf, type AskedField, type Values } from '@shared/model/asked-fields';
import { Dialog } from '@shared/ui/Dialog';
import { FieldInput } from './FieldInput';
import { ProblemNotice } from './ProblemNotice';

interface FieldsDialogProps {
  title: string;
  explanation?: string | undefined;
  submitLabel: string;
  fields: readonly AskedField[];
  /** Group of the fields' texts. */
  texts: string;
  /** What is wrong with what was written: the reason by field. */
  check?: (values: Values) => Readonly<Record<string, string>>;
  onSend: (values: Values) => Promise<void>;
  onClose: () => void;
}

/** Asks for what a step or a record needs; what was written stays when it is refused. */
export function FieldsDialog({
  title,
  explanation,
  submitLabel,
  fields,
  texts,
  check,
  onSend,
  onClose,
}: FieldsDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [values, setValues] = useState<Values>(() => startOf(fields));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const send = async () => {
    if (sending) return;
    const found = Object.fromEntries(missingOf(fields, values).map((key) => [key, t('rule.required')]));
    for (const [key, reason] of Object.entries(check?.(values) ?? {})) found[key] ??= t(`reason.${reason}`);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    setProblem(undefined);
    try {
      await onSend(values);
      onClose();
    } catch (error) {
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      footer={
        <>
          <button type="submit" form={formId} className="btn btn-primary" disabled={sending}>
            {sending ? t('form.saving') : submitLabel}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {t('action.cancel')}
          </button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {explanation && <p>{explanation}</p>}
        <ProblemNotice error={problem} />
        {fields.map((field) => (
          <FieldInput
            key={field.key}
            id={`${formId}-${field.key}`}
            field={field}
            texts={texts}
            value={values[field.key] ?? ''}
            error={errors[field.key]}
            onChange={(value) => setValues({ ...values, [field.key]: value })}
          />
        ))}
      </form>
    </Dialog>
  );
}
