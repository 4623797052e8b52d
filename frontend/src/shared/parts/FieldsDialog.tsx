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
  onSend,
  onClose,
}: FieldsDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [values, setValues] = useState<Values>(() => startOf(fields));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const send = async () => {
    const found = missingOf(fields, values);
    setMissing(found);
    if (found.length > 0) return;
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
            error={missing.includes(field.key) ? t('rule.required') : undefined}
            onChange={(value) => setValues({ ...values, [field.key]: value })}
          />
        ))}
      </form>
    </Dialog>
  );
}
