import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '@shared/api/call';
import type { Answer, AnswerValue } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { Problem } from '@shared/api/problem';
import { callOptions, useCall } from '@shared/api/use-call';
import { atRevision, valuesOf, type Values } from './answering';
import { keepPending, readPending, type Pending } from './pending';

export type SaveState = 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused';

const saveAfter = 700;
const tryAgainAfter = 4_000;
const lookAgainAfter = 5_000;

const isAway = (error: unknown) =>
  error instanceof Problem && (error.status === 0 || error.status === 429 || error.status >= 500);

/**
 * A shared draft: what is typed is kept here at once, saved by itself, and sent again when the connection is back.
 * A colleague's newer value is never overwritten unseen: the person chooses.
 */
export function useDraft(name: string) {
  const client = useQueryClient();
  const [pending, setPending] = useState<Pending>(() => readPending(name));
  const [state, setState] = useState<SaveState>('saved');
  const [conflict, setConflict] = useState<AnswerValue>();
  const [refusal, setRefusal] = useState<unknown>();
  const latest = useRef(pending);
  const running = useRef<Promise<boolean>>(undefined);
  const waits = Object.keys(pending).length > 0;
  const query = useCall(
    'answers',
    AnswerService.method.getAnswer,
    { name },
    { refetchInterval: waits ? false : lookAgainAfter },
  );

  const put = useCallback(
    (next: Pending) => {
      latest.current = next;
      keepPending(name, next);
      setPending(next);
    },
    [name],
  );
  const received = useCallback(
    (answer: Answer) =>
      client.setQueryData(callOptions('answers', AnswerService.method.getAnswer, { name }).queryKey, answer),
    [client, name],
  );

  const saveOne = useCallback(
    async (value: AnswerValue): Promise<boolean> => {
      try {
        received(await call(AnswerService.method.saveAnswer, { name, values: [value] }));
        if (latest.current[value.question] === value) put(without(latest.current, value.question));
        else put(followed(latest.current, value));
        return true;
      } catch (error) {
        if (isAway(error)) setState('waiting');
        else if (error instanceof Problem && error.isStale) {
          received(await call(AnswerService.method.getAnswer, { name }));
          setConflict(value);
          setState('conflict');
        } else {
          setRefusal(error);
          setState('refused');
        }
        return false;
      }
    },
    [name, put, received],
  );

  const saveAll = useCallback(async (): Promise<boolean> => {
    try {
      for (;;) {
        const next = Object.values(latest.current)[0];
        if (!next) break;
        setState('saving');
        if (!(await saveOne(next))) return false;
      }
      setState('saved');
      return true;
    } catch {
      setState('waiting');
      return false;
    }
  }, [saveOne]);

  /**
   * Sends everything that waits, one question at a time; true when nothing waits any more. Whoever asks while it is
   * sent already waits for the same end.
   */
  const flush = useCallback((): Promise<boolean> => {
    running.current ??= saveAll().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [saveAll]);

  useEffect(() => {
    if (!waits || state === 'conflict' || state === 'refused') return undefined;
    const timer = setTimeout(() => void flush(), state === 'waiting' ? tryAgainAfter : saveAfter);
    return () => clearTimeout(timer);
  }, [waits, pending, state, flush]);

  useEffect(() => {
    const back = () => void flush();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [flush]);

  const server = valuesOf(query.data);
  const change = (value: AnswerValue) => {
    const seen = latest.current[value.question]?.revision ?? server[value.question]?.revision ?? 0;
    setRefusal(undefined);
    if (state === 'refused') setState('saving');
    put({ ...latest.current, [value.question]: atRevision(value, seen) });
  };
  const resolve = (keepMine: boolean) => {
    if (!conflict) return;
    const theirs = server[conflict.question]?.revision ?? 0;
    const mine = latest.current[conflict.question] ?? conflict;
    put(
      keepMine
        ? { ...latest.current, [conflict.question]: atRevision(mine, theirs) }
        : without(latest.current, conflict.question),
    );
    setConflict(undefined);
    setState('saving');
  };
  const values: Values = { ...server, ...pending };
  // What was typed a moment ago is not saved yet, though nothing has been sent.
  const told: SaveState = waits && state === 'saved' ? 'saving' : state;
  return { query, values, server, state: told, conflict, refusal, change, resolve, flush, received };
}

const without = (pending: Pending, question: string): Pending =>
  Object.fromEntries(Object.entries(pending).filter(([id]) => id !== question));

/** What was typed on while the value before was being saved has seen that value. */
function followed(pending: Pending, saved: AnswerValue): Pending {
  const next = pending[saved.question];
  return next ? { ...pending, [saved.question]: atRevision(next, saved.revision + 1) } : pending;
}
