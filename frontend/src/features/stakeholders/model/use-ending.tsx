import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';

interface Ending<T> {
  /** Group of the texts: what is done, what it means, that it is done. */
  texts: 'mandate' | 'membership';
  /** What is read again afterwards. */
  collections: readonly string[];
  end: (item: T) => Promise<unknown>;
}

/** Ends what a row of a table stands for, after asking once; a refusal is shown above the table. */
export function useEnding<T>({ texts, collections, end }: Ending<T>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asked, ask] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  const confirm = async (item: T) => {
    ask(undefined);
    setFailure(undefined);
    try {
      await end(item);
      for (const key of collections) await client.invalidateQueries({ queryKey: [key] });
      announce(t(`${texts}.endedNow`));
    } catch (error) {
      setFailure(error);
    }
  };
  return {
    ask,
    notice: <ProblemNotice error={failure} />,
    dialog: (
      <ConfirmDialog
        title={t(`${texts}.end`)}
        text={t(`${texts}.endWarning`)}
        confirmLabel={t(`${texts}.end`)}
        open={asked !== undefined}
        onCancel={() => ask(undefined)}
        onConfirm={() => asked !== undefined && void confirm(asked)}
      />
    ),
  };
}
