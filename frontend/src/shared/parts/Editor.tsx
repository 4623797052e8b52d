import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictFields, type EditKind, type Key } from '@shared/model/edit';
import { useEdit } from '@shared/model/use-edit';
import { announce } from '@shared/ui/announcer';
import { ConflictDialog, type Choice } from '@shared/ui/ConflictDialog';
import { useUsualWords } from './use-usual-words';
import { ProblemNotice } from './ProblemNotice';

export interface EditorForm<V> {
  initial: V;
  onSubmit: (values: V) => Promise<void>;
  onCancel: () => void;
}

interface EditorProps<V extends object, M extends { name: string }> {
  message: M;
  kind: EditKind<V, M>;
  /** What a field says where it is not said as usual; undefined for what is. */
  show?: (key: Key<V>, values: V) => string | undefined;
  onDone: (saved: boolean) => void;
  children: (form: EditorForm<V>) => ReactNode;
}

/** Edits the version that was opened, also when a newer one arrives meanwhile. */
export function Editor<V extends object, M extends { name: string }>({
  message,
  kind,
  show,
  onDone,
  children,
}: EditorProps<V, M>) {
  const { t } = useTranslation();
  const usual = useUsualWords();
  const nameOf = (key: Key<V>) => t(`field.${kind.collection}.${key}`);
  const words = (key: Key<V>, values: V) => show?.(key, values) ?? usual(key, values[key]);
  const [base] = useState(message);
  const [failure, setFailure] = useState<unknown>();
  const [resolving, setResolving] = useState(false);
  const edit = useEdit(kind, () => {
    announce(t('form.savedNow'));
    onDone(true);
  });
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
            ? conflictFields(conflict.base, conflict.mine, kind.valuesOf(conflict.theirs), nameOf, words)
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
