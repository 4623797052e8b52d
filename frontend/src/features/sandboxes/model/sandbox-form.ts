import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  Derogation_Grantor,
  FitCondition_Aspect,
  Threshold_Side,
} from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import {
  Norm_Level,
  Norm_Subject,
  Norm_Treatment,
  Outline_Species,
} from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import type { AskedField, Values } from '@shared/model/asked-fields';
import type { LinkValue } from '@shared/model/links';
import { verdicts } from './actions';

/** A field whose options are codes of a closed list, with the group of texts that names them. */
export interface CodedField extends AskedField {
  words?: string;
  codes?: readonly string[];
  /** The value is an organisation of the city's registry; its name fills the field of this key while that is empty. */
  names?: string;
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
  levers: readonly Lever[];
  links: readonly LinkValue[];
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
  {
    key: 'approval',
    fields: [{ key: 'decision', kind: 'select' }, chosen('visibility', 'visibility', codes(Visibility))],
  },
];

export const lists: readonly ListField[] = [
  { key: 'tests', part: 'outline', prefix: 't', fields: [{ key: 'tested', kind: 'select' }] },
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
    fields: [{ key: 'organisation', kind: 'text', names: 'displayName' }, text('displayName'), text('role')],
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
