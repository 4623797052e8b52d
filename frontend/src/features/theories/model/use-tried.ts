import { useState } from 'react';
import { announce } from '@shared/ui/announcer';

/** Runs changes one by one: says what was done, and keeps the problem of the last that was refused. */
export function useTried() {
  const [problem, setProblem] = useState<unknown>();
  const run = async (work: () => Promise<unknown>, said: string): Promise<boolean> => {
    setProblem(undefined);
    try {
      await work();
      announce(said);
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    }
  };
  return { problem, run };
}
