import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  Derogation_Grantor,
  FitCondition_Aspect,
  Threshold_Side,
  type Threshold,
} from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import {
  Norm_Level,
  Norm_Subject,
  Norm_Treatment,
  Outline_Species,
} from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { verdictOf, verdicts } from './actions';
import type { Field, Values } from './fields';
import { verdictCode } from './sandbox';

/** A field whose options are codes of a closed list, with the group of texts that names them. */
export interface CodedField extends Field {
  words?: string;
  codes?: readonly string[];
}

export interface ListField {
  key: string;
  part: string;
  /** Begins the keys of new items. */
  prefix: string;
  fields: readonly CodedField[];
}

export interface FormValues {
  texts: Values;
  lists: Readonly<Record<string, readonly Values[]>>;
}

const codes = (list: Readonly<Record<string, string | number>>): readonly string[] =>
  Object.values(list).filter((one): one is string => typeof one === 'string' && one !== 'UNSPECIFIED');
const text = (key: string): CodedField => ({ key, kind: 'text' });
const area = (key: string): CodedField => ({ key, kind: 'area' });
const date = (key: string): CodedField => ({ key, kind: 'date' });
const chosen = (key: string, words: string, of: readonly string[]): CodedField => ({
  key,
  kind: 'select',
  words,
  codes: of,
});

export const texts: readonly { key: string; fields: readonly CodedField[] }[] = [
  {
    key: 'outline',
    fields: [
      text('title'),
      chosen('species', 'species', codes(Outline_Species)),
      area('problem'),
      area('hypothesis'),
      area('benefit'),
      area('legalBasis'),
      area('authorities'),
    ],
  },
  {
    key: 'design',
    fields: [
      area('scopeArea'),
      area('scopePopulation'),
      area('scopeCaps'),
      date('startDay'),
      date('endDay'),
      { key: 'reportingMonths', kind: 'number' },
      area('informationNote'),
      area('dataProtection'),
    ],
  },
  { key: 'approval', fields: [text('decision'), chosen('visibility', 'visibility', codes(Visibility))] },
];

export const lists: readonly ListField[] = [
  {
    key: 'norms',
    part: 'outline',
    prefix: 'n',
    fields: [
      text('citation'),
      chosen('level', 'level', codes(Norm_Level)),
      chosen('subject', 'subject', codes(Norm_Subject)),
      chosen('treatment', 'treatment', codes(Norm_Treatment)),
      area('note'),
    ],
  },
  {
    key: 'participants',
    part: 'design',
    prefix: 'p',
    fields: [text('displayName'), text('role')],
  },
  {
    key: 'safeguards',
    part: 'design',
    prefix: 's',
    fields: [area('risk'), area('control'), text('owner'), text('stopRule')],
  },
  {
    key: 'metrics',
    part: 'design',
    prefix: 'm',
    fields: [
      { key: 'indicator', kind: 'select' },
      { key: 'baselineValue', kind: 'number' },
      text('baselinePeriod'),
      text('baselineSource'),
      chosen('successSide', 'side', codes(Threshold_Side)),
      { key: 'successValue', kind: 'number' },
      chosen('harmSide', 'side', codes(Threshold_Side)),
      { key: 'harmValue', kind: 'number' },
      text('comparisonGroup'),
    ],
  },
  {
    key: 'exitCriteria',
    part: 'design',
    prefix: 'e',
    fields: [area('text'), chosen('verdict', 'exit', verdicts)],
  },
  {
    key: 'derogations',
    part: 'design',
    prefix: 'd',
    fields: [
      { key: 'norm', kind: 'select' },
      chosen('grantor', 'grantor', codes(Derogation_Grantor)),
      text('authority'),
      date('fromDay'),
      date('toDay'),
      area('compensatingControl'),
    ],
  },
  {
    key: 'fitConditions',
    part: 'design',
    prefix: 'f',
    fields: [chosen('aspect', 'aspect', codes(FitCondition_Aspect)), area('requirement')],
  },
];

/** A key that no item of the list has. */
export function freshId(prefix: string, items: readonly Values[]): string {
  let number = items.length + 1;
  while (items.some((item) => item['id'] === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** A number as people write it, with a comma or a point, as the contract wants it. */
const decimal = (written: string | undefined): string => (written ?? '').trim().replace(',', '.');

const sideCode = (threshold: Threshold | undefined): string => (threshold ? Threshold_Side[threshold.side] : '');

export function valuesOf(sandbox: Sandbox): FormValues {
  const { outline, design } = sandbox;
  return {
    texts: {
      title: sandbox.title,
      decision: sandbox.decision,
      visibility: Visibility[sandbox.visibility],
      species: outline && outline.species !== Outline_Species.UNSPECIFIED ? Outline_Species[outline.species] : '',
      problem: outline?.problem ?? '',
      hypothesis: outline?.hypothesis ?? '',
      benefit: outline?.benefit ?? '',
      legalBasis: outline?.legalBasis ?? '',
      authorities: outline?.authorities ?? '',
      scopeArea: design?.scopeArea ?? '',
      scopePopulation: design?.scopePopulation ?? '',
      scopeCaps: design?.scopeCaps ?? '',
      startDay: design?.startDay ?? '',
      endDay: design?.endDay ?? '',
      reportingMonths: design?.reportingMonths ? String(design.reportingMonths) : '',
      informationNote: design?.informationNote ?? '',
      dataProtection: design?.dataProtection ?? '',
      levers: (outline?.levers ?? []).join(' '),
    },
    lists: {
      norms: (outline?.norms ?? []).map((one) => ({
        id: one.id,
        citation: one.citation,
        level: Norm_Level[one.level],
        subject: Norm_Subject[one.subject],
        treatment: Norm_Treatment[one.treatment],
        note: one.note,
      })),
      participants: (design?.participants ?? []).map((one) => ({
        id: one.id,
        displayName: one.displayName,
        organisation: one.organisation,
        role: one.role,
      })),
      safeguards: (design?.safeguards ?? []).map((one) => ({
        id: one.id,
        risk: one.risk,
        control: one.control,
        owner: one.owner,
        stopRule: one.stopRule,
      })),
      metrics: (design?.metrics ?? []).map((one) => ({
        id: one.id,
        indicator: one.indicator,
        baselineValue: one.baselineValue,
        baselinePeriod: one.baselinePeriod,
        baselineSource: one.baselineSource,
        successSide: sideCode(one.success),
        successValue: one.success?.value ?? '',
        harmSide: sideCode(one.harm),
        harmValue: one.harm?.value ?? '',
        comparisonGroup: one.comparisonGroup,
      })),
      exitCriteria: (design?.exitCriteria ?? []).map((one) => ({
        id: one.id,
        text: one.text,
        verdict: verdictCode(one.verdict),
      })),
      derogations: (design?.derogations ?? []).map((one) => ({
        id: one.id,
        norm: one.norm,
        grantor: Derogation_Grantor[one.grantor],
        authority: one.authority,
        fromDay: one.fromDay,
        toDay: one.toDay,
        compensatingControl: one.compensatingControl,
      })),
      fitConditions: (design?.fitConditions ?? []).map((one, index) => ({
        id: `f${index + 1}`,
        aspect: FitCondition_Aspect[one.aspect],
        requirement: one.requirement,
      })),
    },
  };
}

const valueOf = <E extends number>(list: Readonly<Record<string, string | E>>, code: string | undefined): E => {
  const found = code ? list[code] : undefined;
  return (typeof found === 'number' ? found : 0) as E;
};

const thresholdOf = (item: Values, which: 'success' | 'harm') => {
  const value = decimal(item[`${which}Value`]);
  const side = item[`${which}Side`];
  return value && side ? { [which]: { side: valueOf(Threshold_Side, side), value } } : {};
};

/** What is sent, from what was written. */
export function messageOf({ texts: written, lists: items }: FormValues) {
  const get = (key: string) => written[key] ?? '';
  const all = (key: string) => items[key] ?? [];
  const of = (item: Values, key: string) => item[key] ?? '';
  return {
    title: get('title'),
    decision: get('decision').trim(),
    visibility: valueOf(Visibility, get('visibility')),
    outline: {
      species: valueOf(Outline_Species, get('species')),
      problem: get('problem'),
      hypothesis: get('hypothesis'),
      benefit: get('benefit'),
      legalBasis: get('legalBasis'),
      authorities: get('authorities'),
      levers: get('levers').split(' ').filter(Boolean).map(Number),
      norms: all('norms').map((one) => ({
        id: of(one, 'id'),
        citation: of(one, 'citation'),
        level: valueOf(Norm_Level, one['level']),
        subject: valueOf(Norm_Subject, one['subject']),
        treatment: valueOf(Norm_Treatment, one['treatment']),
        note: of(one, 'note'),
      })),
    },
    design: {
      scopeArea: get('scopeArea'),
      scopePopulation: get('scopePopulation'),
      scopeCaps: get('scopeCaps'),
      startDay: get('startDay'),
      endDay: get('endDay'),
      reportingMonths: Number(get('reportingMonths')) || 0,
      informationNote: get('informationNote'),
      dataProtection: get('dataProtection'),
      participants: all('participants').map((one) => ({
        id: of(one, 'id'),
        displayName: of(one, 'displayName'),
        organisation: of(one, 'organisation'),
        role: of(one, 'role'),
      })),
      safeguards: all('safeguards').map((one) => ({
        id: of(one, 'id'),
        risk: of(one, 'risk'),
        control: of(one, 'control'),
        owner: of(one, 'owner'),
        stopRule: of(one, 'stopRule'),
      })),
      metrics: all('metrics').map((one) => ({
        id: of(one, 'id'),
        indicator: of(one, 'indicator'),
        baselineValue: decimal(one['baselineValue']),
        baselinePeriod: of(one, 'baselinePeriod'),
        baselineSource: of(one, 'baselineSource'),
        comparisonGroup: of(one, 'comparisonGroup'),
        ...thresholdOf(one, 'success'),
        ...thresholdOf(one, 'harm'),
      })),
      exitCriteria: all('exitCriteria').map((one) => ({
        id: of(one, 'id'),
        text: of(one, 'text'),
        verdict: verdictOf(one['verdict']),
      })),
      derogations: all('derogations').map((one) => ({
        id: of(one, 'id'),
        norm: of(one, 'norm'),
        grantor: valueOf(Derogation_Grantor, one['grantor']),
        authority: of(one, 'authority'),
        fromDay: of(one, 'fromDay'),
        toDay: of(one, 'toDay'),
        compensatingControl: of(one, 'compensatingControl'),
      })),
      fitConditions: all('fitConditions').map((one) => ({
        aspect: valueOf(FitCondition_Aspect, one['aspect']),
        requirement: of(one, 'requirement'),
      })),
    },
  };
}
