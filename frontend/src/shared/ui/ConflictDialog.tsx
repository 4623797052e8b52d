import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';

export interface ConflictField {
  path: string;
  label: string;
  base: string;
  mine: string;
  theirs: string;
}

export type Choice = 'mine' | 'theirs';

interface ConflictDialogProps {
  open: boolean;
  fields: readonly ConflictField[];
  /** Why saving the choice failed; it is told where the person looks. */
  notice?: ReactNode;
  busy?: boolean;
  onCancel: () => void;
  onResolve: (choices: Readonly<Record<string, Choice>>) => void;
}

const collides = (field: ConflictField) => field.base !== field.theirs;

/** Somebody saved in between: shows what was there, theirs and mine, and lets one choose field by field. */
export function ConflictDialog({
  open,
  fields,
  notice,
  busy = false,
  onCancel,
  onResolve,
}: ConflictDialogProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const choiceOf = (field: ConflictField): Choice => choices[field.path] ?? 'mine';
  const resolve = () => onResolve(Object.fromEntries(fields.map((field) => [field.path, choiceOf(field)])));

  return (
    <Dialog
      title={t('conflict.title')}
      open={open}
      onClose={onCancel}
      footer={
        <>
          <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
            {t('conflict.keepEditing')}
          </button>
          <button type="button" className="btn btn-primary" disabled={busy} onClick={resolve}>
            {t('conflict.save')}
          </button>
        </>
      }
    >
      <p>{t('conflict.explanation')}</p>
      {notice}
      {fields.map((field) => (
        <fieldset key={field.path} className="nzd-conflict">
          <legend>
            {field.label}{' '}
            {collides(field) && <span className="nzd-conflict-mark">{t('conflict.bothChanged')}</span>}
          </legend>
          <p className="nzd-small">
            {t('conflict.base')}: {field.base || t('conflict.empty')}
          </p>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="nzd-conflict-side">
              <input
                type="radio"
                name={`conflict-${field.path}`}
                checked={choiceOf(field) === side}
                onChange={() => setChoices({ ...choices, [field.path]: side })}
              />
              <span>
                <strong>{t(`conflict.${side}`)}</strong> {field[side] || t('conflict.empty')}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  );
}
