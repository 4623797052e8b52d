import { fromJson, toJson, type DescMessage, type JsonObject, type MessageShape } from '@bufbuild/protobuf';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Problem, type Violation } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import type { FieldError } from '@shared/ui/ErrorSummary';
import { useViolationText } from '@shared/parts/use-violation-text';
import type { Calculator } from './calculators';
import { draftOf, jsonOf, type DraftMessage } from './draft';
import { controlPath, fieldIdOf, lastField } from './field-id';
import { isObject } from './json';
import { textsIn } from './sheets';

export interface Calculation {
  draft: DraftMessage;
  request: JsonObject;
  answer: JsonObject | undefined;
  errors: Readonly<Record<string, string>>;
  listed: readonly FieldError[];
  problem: unknown;
  attempt: number;
  isRunning: boolean;
  /** Whether there was an answer to what stood in the form before. */
  isOutdated: boolean;
  change: (next: DraftMessage) => void;
  takeExample: () => void;
  run: () => Promise<void>;
}

/** An answer with all that it says: a zero or a no is a result, not a gap. */
export function answerJson<D extends DescMessage>(schema: D, message: MessageShape<D>): JsonObject {
  const json = toJson(schema, message, { alwaysEmitImplicit: true });
  return isObject(json) ? json : {};
}

/** A calculator's form, checked by the contract before it is sent, and its answer. */
export function useCalculation({ method, sheet }: Calculator): Calculation {
  const { t } = useTranslation();
  const violationText = useViolationText();
  const [draft, setDraft] = useState(() => draftOf(method.input, sheet.example));
  const [answer, setAnswer] = useState<JsonObject>();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const [isRunning, setIsRunning] = useState(false);
  const [isOutdated, setIsOutdated] = useState(false);
  const changes = useRef(0);

  const told = (violations: readonly Violation[]) => {
    const found: Record<string, string> = {};
    for (const violation of violations)
      found[controlPath(violation.field)] ??= violationText(
        'calculators',
        lastField(violation.field),
        violation,
      );
    return found;
  };
  const refuse = (found: Readonly<Record<string, string>>, error?: unknown) => {
    setErrors(found);
    setProblem(error);
    setAnswer(undefined);
    setAttempt((count) => count + 1);
  };
  const [request, unread] = jsonOf(method.input, draft);

  const run = async () => {
    if (unread.length > 0) {
      refuse(Object.fromEntries(unread.map((path) => [controlPath(path), t('calculator.notNumber')])));
      return;
    }
    const asked = changes.current;
    setIsRunning(true);
    try {
      const message = fromJson(method.input, request);
      const found = told(await validate(method.input, message));
      if (Object.keys(found).length > 0) {
        refuse(found);
        return;
      }
      const result = answerJson(method.output, await call(method, message));
      if (asked !== changes.current) return;
      setErrors({});
      setProblem(undefined);
      setAnswer(result);
      setIsOutdated(false);
    } catch (error) {
      refuse(error instanceof Problem ? told(error.violations) : {}, error);
    } finally {
      setIsRunning(false);
    }
  };

  /** An answer belongs to what was asked: it goes when something is changed. */
  const change = (next: DraftMessage) => {
    changes.current += 1;
    setDraft(next);
    setIsOutdated(answer !== undefined || isOutdated || isRunning);
    setAnswer(undefined);
  };

  const texts = textsIn(sheet);
  const listed = Object.entries(errors).map(([path, message]) => ({
    fieldId: fieldIdOf(path),
    label: texts.fields[lastField(path)] ?? lastField(path),
    message,
  }));
  return {
    draft,
    request,
    answer,
    errors,
    listed,
    problem,
    attempt,
    isRunning,
    isOutdated,
    change,
    takeExample: () => {
      change(draftOf(method.input, sheet.example));
      setErrors({});
      setProblem(undefined);
    },
    run,
  };
}
