import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  Decision_Subject,
  DecisionSchema,
  type Decision,
} from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Rule, type BenchTerms } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import type { EditKind, Key } from '@shared/model/edit';
import { collectionOf } from '@shared/model/names';
import type { FormKind } from '@shared/parts/use-contract-form';

export interface OptionValues {
  title: string;
  description: string;
  proposed: boolean;
}

export interface EvidenceValues {
  target: string;
  district: string;
  note: string;
}

export interface DecisionValues {
  title: string;
  question: string;
  proposal: string;
  team: string;
  district: string;
  levers: string[];
  subject: string;
  cityRule: string;
  cityQuorum: string;
  districtRule: string;
  districtQuorum: string;
  options: OptionValues[];
  optionsNote: string;
  evidence: EvidenceValues[];
  conditions: string;
  needsAct: boolean;
  actBody: string;
  reviewDay: string;
  visibility: string;
}

export const emptyOption: OptionValues = { title: '', description: '', proposed: false };
export const emptyEvidence: EvidenceValues = { target: '', district: '', note: '' };

export const emptyDecision: DecisionValues = {
  title: '',
  question: '',
  proposal: '',
  team: '',
  district: '',
  levers: [],
  subject: 'GENERAL',
  cityRule: 'SIMPLE_MAJORITY',
  cityQuorum: '50',
  districtRule: 'SIMPLE_MAJORITY',
  districtQuorum: '50',
  options: [],
  optionsNote: '',
  evidence: [],
  conditions: '',
  needsAct: false,
  actBody: '',
  reviewDay: '',
  visibility: 'PARTNERS',
};

/** Collections of what a decision may rest on. */
export const evidenceKinds: readonly string[] = [
  'barriers',
  'consultations',
  'indicators',
  'sandboxes',
  'theories',
];

/** A new question that comes out of something: it rests on it, in its district where it lies in one. */
export const restingOn = (target: string, district: string): DecisionValues =>
  evidenceKinds.includes(collectionOf(target))
    ? {
        ...emptyDecision,
        district,
        evidence: [{ target, district: collectionOf(target) === 'indicators' ? district : '', note: '' }],
      }
    : emptyDecision;

const rule = (terms: BenchTerms | undefined) => codeOf(Rule, terms?.rule ?? 0);
const quorum = (terms: BenchTerms | undefined) => String(terms?.quorumPercent ?? '');

const valuesOf = (decision: Decision): DecisionValues => ({
  title: decision.title,
  question: decision.question,
  proposal: decision.proposal,
  team: decision.team,
  district: decision.district,
  levers: decision.levers.map((lever) => codeOf(Lever, lever)),
  subject: codeOf(Decision_Subject, decision.subject),
  cityRule: rule(decision.cityTerms),
  cityQuorum: quorum(decision.cityTerms),
  districtRule: rule(decision.districtTerms),
  districtQuorum: quorum(decision.districtTerms),
  options: decision.options.map(({ title, description, proposed }) => ({ title, description, proposed })),
  optionsNote: decision.optionsNote,
  evidence: decision.evidence.map(({ target, district, note }) => ({ target, district, note })),
  conditions: decision.conditions,
  needsAct: decision.needsAct,
  actBody: decision.actBody,
  reviewDay: decision.reviewDay,
  visibility: codeOf(Visibility, decision.visibility),
});

const terms = (ruleCode: string, percent: string) => ({
  rule: numberOf(Rule, ruleCode),
  quorumPercent: Number.parseInt(percent, 10) || 0,
});

export const messageOf = (values: DecisionValues, base?: Decision): Decision =>
  create(DecisionSchema, {
    title: values.title.trim(),
    question: values.question.trim(),
    proposal: values.proposal.trim(),
    team: values.team,
    district: values.district,
    levers: values.levers.map((lever) => numberOf(Lever, lever)),
    subject: numberOf(Decision_Subject, values.subject),
    cityTerms: terms(values.cityRule, values.cityQuorum),
    districtTerms: terms(values.districtRule, values.districtQuorum),
    options: values.options.map((option) => ({
      title: option.title.trim(),
      description: option.description.trim(),
      proposed: option.proposed,
    })),
    optionsNote: values.optionsNote.trim(),
    evidence: values.evidence.map((one) => ({ ...one, note: one.note.trim() })),
    conditions: values.conditions.trim(),
    needsAct: values.needsAct,
    actBody: values.actBody.trim(),
    reviewDay: values.reviewDay,
    visibility: numberOf(Visibility, values.visibility),
    ...(base && { name: base.name, etag: base.etag, links: base.links, illustrative: base.illustrative }),
  });

/** The contract's field of a form field. */
const paths: Record<Key<DecisionValues>, string> = {
  title: 'title',
  question: 'question',
  proposal: 'proposal',
  team: 'team',
  district: 'district',
  levers: 'levers',
  subject: 'subject',
  cityRule: 'city_terms',
  cityQuorum: 'city_terms',
  districtRule: 'district_terms',
  districtQuorum: 'district_terms',
  options: 'options',
  optionsNote: 'options_note',
  evidence: 'evidence',
  conditions: 'conditions',
  needsAct: 'needs_act',
  actBody: 'act_body',
  reviewDay: 'review_day',
  visibility: 'visibility',
};

/** Places of the form that the contract calls otherwise. */
const keys: Readonly<Record<string, string>> = {
  'cityTerms.rule': 'cityRule',
  'cityTerms.quorumPercent': 'cityQuorum',
  'districtTerms.rule': 'districtRule',
  'districtTerms.quorumPercent': 'districtQuorum',
};

export const decisionForm: FormKind<DecisionValues, typeof DecisionSchema> = {
  collection: 'decisions',
  resource: 'decision',
  schema: DecisionSchema,
  messageOf,
  keyOf: (path) => keys[path],
};

export const decisionKind: EditKind<DecisionValues, Decision> = {
  collection: 'decisions',
  valuesOf,
  read: (name) => call(DecisionService.method.getDecision, { name }),
  save: (base, values, changed) =>
    call(DecisionService.method.updateDecision, {
      decision: messageOf(values, base),
      updateMask: { paths: [...new Set(changed.map((key) => paths[key]))] },
    }),
};
