import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@shared/ui/announcer';

/** Does something to a decision and reads again what it changes. */
export function useDecisionAct(collection = 'decisions') {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const act = async (what: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await what();
      announce(t('form.savedNow'));
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      await client.invalidateQueries({ queryKey: [collection] });
      await client.invalidateQueries({ queryKey: ['activity'] });
      setBusy(false);
    }
  };
  return { act, busy, failure };
}
