import { fromJson, toJson, type JsonObject } from '@bufbuild/protobuf';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Problem, type Violation } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import type { FieldError } from '@shared/ui/ErrorSummary';
import { useViolationText } from '@shared/parts/use-violation-text';
import type { Calculator } from './calculators';
import { draftOf, jsonOf, type DraftMessage } from './draft';
import { controlPath, fieldIdOf, lastField } from './field-id';
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
  change: (next: DraftMessage) => void;
  takeExample: () => void;
  run: () => Promise<void>;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
    setIsRunning(true);
    try {
      const message = fromJson(method.input, request);
      const found = told(await validate(method.input, message));
      if (Object.keys(found).length > 0) {
        refuse(found);
        return;
      }
      const result = toJson(method.output, await call(method, message));
      setErrors({});
      setProblem(undefined);
      setAnswer(isObject(result) ? result : {});
    } catch (error) {
      refuse(error instanceof Problem ? told(error.violations) : {}, error);
    } finally {
      setIsRunning(false);
    }
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
    change: setDraft,
    takeExample: () => {
      setDraft(draftOf(method.input, sheet.example));
      setErrors({});
      setProblem(undefined);
      setAnswer(undefined);
    },
    run,
  };
}
