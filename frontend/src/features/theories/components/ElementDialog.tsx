import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useViolationText } from '@shared/parts/use-violation-text';
import { announce } from '@shared/ui/announcer';
import { ConflictDialog, type ConflictField } from '@shared/ui/ConflictDialog';
import { Dialog } from '@shared/ui/Dialog';
import { ErrorSummary, type FieldError } from '@shared/ui/ErrorSummary';
import type { Draft } from '../model/operations';
import { keyOfPath, type Values } from '../model/element-form';
import { keysOf, useElementEdit, valuesOf } from '../model/use-element-edit';
import type { Editing } from '../model/use-theory';
import { useSaid } from '../model/use-said';
import { ElementFields } from './ElementFields';

interface ElementDialogProps {
  theory: Theory;
  draft: Draft | undefined;
  editing: Editing;
  onClose: () => void;
}

/** Adds or changes one element of a model. */
export function ElementDialog({ theory, draft, editing, onClose }: ElementDialogProps) {
  const { t } = useTranslation();
  const title = draft ? t(`theories.${draft.isNew ? 'add' : 'change'}.${draft.kind}`) : '';
  return (
    <Dialog title={title} open={draft !== undefined} onClose={onClose}>
      {draft && (
        <ElementForm
          key={draft.element.id}
          theory={theory}
          draft={draft}
          editing={editing}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function ElementForm({ theory, draft, editing, onClose }: ElementDialogProps & { draft: Draft }) {
  const { t } = useTranslation();
  const base = useId();
  const violationText = useViolationText();
  const keys = keysOf(draft.kind);
  const [values, setValues] = useState<Values>(() => valuesOf(draft));
  const [errors, setErrors] = useState<Values>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const edit = useElementEdit(draft, editing, () => {
    announce(t('form.savedNow'));
    onClose();
  });
  const tried = async (work: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    }
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found: Record<string, string> = {};
    for (const violation of await edit.violations(values)) {
      const path = keyOfPath(violation.field, draft.kind === 'tier');
      const key = keys.find((one) => one === path);
      if (key) found[key] ??= violationText('theories', key, violation);
    }
    setErrors(found);
    setAttempt(attempt + 1);
    if (Object.keys(found).length === 0) await tried(() => edit.save(values));
  };
  const listed: FieldError[] = keys.flatMap((key) =>
    errors[key]
      ? [{ fieldId: `${base}-${key}`, label: t(`field.theories.${key}`), message: errors[key] }]
      : [],
  );
  const before = valuesOf(draft);
  const said = useSaid(theory, draft);
  const conflicts: ConflictField[] = edit.conflict
    ? keys
        .map((key) => ({
          path: key,
          label: t(`field.theories.${key}`),
          base: said(key, before[key]),
          mine: said(key, edit.conflict?.mine[key]),
          theirs: said(key, edit.conflict && valuesOf(edit.conflict.theirs)[key]),
        }))
        .filter((field) => field.mine !== field.theirs)
    : [];
  return (
    <form className="nzd-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={listed} attempt={attempt} />
      <ProblemNotice error={problem} />
      <ElementFields
        theory={theory}
        kind={draft.kind}
        keys={keys}
        base={base}
        values={values}
        errors={errors}
        onChange={setValues}
      />
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {t('action.save')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
      <ConflictDialog
        open={edit.conflict !== undefined}
        fields={conflicts}
        onCancel={edit.dismiss}
        onResolve={(choices) => void tried(() => edit.resolve(choices))}
      />
    </form>
  );
}
