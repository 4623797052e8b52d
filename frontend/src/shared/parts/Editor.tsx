import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictFields, type EditKind, type Key } from '@shared/model/edit';
import { useEdit } from '@shared/model/use-edit';
import { ConflictDialog, type Choice } from '@shared/ui/ConflictDialog';
import { ProblemNotice } from './ProblemNotice';

export interface EditorForm<V> {
  initial: V;
  onSubmit: (values: V) => Promise<void>;
  onCancel: () => void;
}

interface EditorProps<V extends object, M extends { name: string }> {
  message: M;
  kind: EditKind<V, M>;
  /** What a field is called; as the collection's fields are, where nothing is said. */
  label?: (key: Key<V>) => string;
  show: (key: Key<V>, values: V) => string;
  onDone: (saved: boolean) => void;
  children: (form: EditorForm<V>) => ReactNode;
}

/** Edits the version that was opened, also when a newer one arrives meanwhile. */
export function Editor<V extends object, M extends { name: string }>({
  message,
  kind,
  label,
  show,
  onDone,
  children,
}: EditorProps<V, M>) {
  const { t } = useTranslation();
  const nameOf = label ?? ((key: Key<V>) => t(`field.${kind.collection}.${key}`));
  const [base] = useState(message);
  const [failure, setFailure] = useState<unknown>();
  const [resolving, setResolving] = useState(false);
  const edit = useEdit(kind, () => onDone(true));
  const { conflict } = edit;
  const resolve = async (choices: Readonly<Record<string, Choice>>) => {
    setFailure(undefined);
    setResolving(true);
    try {
      await edit.resolve(choices);
    } catch (error) {
      setFailure(error);
    } finally {
      setResolving(false);
    }
  };
  return (
    <>
      {children({
        initial: kind.valuesOf(base),
        onSubmit: (values) => {
          setFailure(undefined);
          return edit.save(base, values);
        },
        onCancel: () => onDone(false),
      })}
      <ConflictDialog
        open={conflict !== undefined}
        fields={
          conflict
            ? conflictFields(conflict.base, conflict.mine, kind.valuesOf(conflict.theirs), nameOf, show)
            : []
        }
        notice={<ProblemNotice error={failure} />}
        busy={resolving}
        onCancel={edit.dismiss}
        onResolve={(choices) => void resolve(choices)}
      />
    </>
  );
}
