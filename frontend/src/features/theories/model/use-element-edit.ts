import { create, type DescMessage, type MessageShape } from '@bufbuild/protobuf';
import { useState } from 'react';
import {
  AssumptionSchema,
  EdgeSchema,
  IndicatorLinkSchema,
  NodeSchema,
  TierSchema,
} from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { Problem, type Violation } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import type { Choice } from '@shared/ui/ConflictDialog';
import {
  assumptionKeys,
  assumptionMessage,
  assumptionValues,
  edgeKeys,
  edgeMessage,
  edgeValues,
  linkKeys,
  linkMessage,
  linkValues,
  nodeKeys,
  nodeMessage,
  nodeValues,
  tierKeys,
  tierMessage,
  tierValues,
  type Values,
} from './element-form';
import { saveOperation, type Draft } from './operations';
import type { Editing } from './use-theory';

export const keysOf = (kind: Draft['kind']): readonly string[] =>
  ({ node: nodeKeys, edge: edgeKeys, assumption: assumptionKeys, link: linkKeys, tier: tierKeys })[kind];

export function valuesOf(draft: Draft): Values {
  switch (draft.kind) {
    case 'node':
      return nodeValues(draft.element);
    case 'edge':
      return edgeValues(draft.element);
    case 'assumption':
      return assumptionValues(draft.element);
    case 'link':
      return linkValues(draft.element);
    case 'tier':
      return tierValues(draft.element);
  }
}

/** The same element saying what the form says. */
export function filled(draft: Draft, values: Values): Draft {
  switch (draft.kind) {
    case 'node':
      return { ...draft, element: nodeMessage(values, draft.element) };
    case 'edge':
      return { ...draft, element: edgeMessage(values, draft.element) };
    case 'assumption':
      return { ...draft, element: assumptionMessage(values, draft.element) };
    case 'link':
      return { ...draft, element: linkMessage(values, draft.element) };
    case 'tier':
      return { ...draft, element: tierMessage(values, draft.element) };
  }
}

const check = async <D extends DescMessage>(schema: D, element: MessageShape<D>) =>
  validate(schema, create(schema, element));

function violations(draft: Draft): Promise<readonly Violation[]> {
  switch (draft.kind) {
    case 'node':
      return check(NodeSchema, draft.element);
    case 'edge':
      return check(EdgeSchema, draft.element);
    case 'assumption':
      return check(AssumptionSchema, draft.element);
    case 'link':
      return check(IndicatorLinkSchema, draft.element);
    case 'tier':
      return check(TierSchema, draft.element);
  }
}

/** The element of the same id as somebody else left it. */
function theirs(theory: Theory, draft: Draft): Draft | undefined {
  const { nodes = [], edges = [], assumptions = [], indicatorLinks = [], tiers = [] } = theory.content ?? {};
  const same = <E extends { id: string }>(all: readonly E[]) =>
    all.find((one) => one.id === draft.element.id);
  switch (draft.kind) {
    case 'node': {
      const element = same(nodes);
      return element && { ...draft, element };
    }
    case 'edge': {
      const element = same(edges);
      return element && { ...draft, element };
    }
    case 'assumption': {
      const element = same(assumptions);
      return element && { ...draft, element };
    }
    case 'link': {
      const element = same(indicatorLinks);
      return element && { ...draft, element };
    }
    case 'tier': {
      const element = same(tiers);
      return element && { ...draft, element };
    }
  }
}

export interface Conflict {
  mine: Values;
  theirs: Draft;
}

/** Saves one element; when somebody changed it meanwhile, both versions are offered, field by field. */
export function useElementEdit(start: Draft, editing: Editing, onSaved: () => void) {
  const [conflict, setConflict] = useState<Conflict>();

  const send = async (draft: Draft, values: Values) => {
    try {
      await editing.apply([saveOperation(filled(draft, values))]);
      setConflict(undefined);
      onSaved();
    } catch (error) {
      if (!(error instanceof Problem) || error.reason !== 'ELEMENT_CHANGED') throw error;
      const now = theirs(editing.show(await editing.read()), draft);
      if (!now) throw error;
      setConflict({ mine: values, theirs: now });
    }
  };

  return {
    conflict,
    dismiss: () => setConflict(undefined),
    violations: (values: Values) => violations(filled(start, values)),
    save: (values: Values) => send(start, values),
    resolve: async (choices: Readonly<Record<string, Choice>>) => {
      if (!conflict) return;
      const merged = { ...valuesOf(conflict.theirs) };
      for (const key of keysOf(start.kind))
        if (choices[key] === 'mine') merged[key] = conflict.mine[key] ?? '';
      await send(conflict.theirs, merged);
    },
  };
}
