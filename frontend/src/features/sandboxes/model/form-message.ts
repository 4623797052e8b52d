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
import type { Values } from '@shared/model/asked-fields';
import { decimal } from '@shared/model/decimal';
import { verdictOf } from './actions';
import type { FormValues } from './sandbox-form';
import { testOf } from './tests';

/** The value of a code; the list's zero where there is none. */
function valueOf<E extends number>(
  list: Readonly<Record<string, string | E>>,
  code: string | undefined,
  none: E,
): E {
  const found = code ? list[code] : undefined;
  return typeof found === 'number' ? found : none;
}

const thresholdOf = (item: Values, which: 'success' | 'harm') => {
  const value = decimal(item[`${which}Value`] ?? '');
  const side = item[`${which}Side`];
  return value && side
    ? { [which]: { side: valueOf(Threshold_Side, side, Threshold_Side.UNSPECIFIED), value } }
    : {};
};

/** What is sent, from what was written. */
export function messageOf({ texts: written, lists: items, levers, links }: FormValues) {
  const get = (key: string) => written[key] ?? '';
  const all = (key: string) => items[key] ?? [];
  const of = (item: Values, key: string) => item[key] ?? '';
  return {
    title: get('title'),
    decision: get('decision').trim(),
    visibility: valueOf(Visibility, get('visibility'), Visibility.UNSPECIFIED),
    links: links.map(({ relation, target }) => ({ relation, target })),
    outline: {
      species: valueOf(Outline_Species, get('species'), Outline_Species.UNSPECIFIED),
      problem: get('problem'),
      hypothesis: get('hypothesis'),
      benefit: get('benefit'),
      legalBasis: get('legalBasis'),
      authorities: get('authorities'),
      levers: [...levers],
      norms: all('norms').map((one) => ({
        id: of(one, 'id'),
        citation: of(one, 'citation'),
        level: valueOf(Norm_Level, one['level'], Norm_Level.UNSPECIFIED),
        subject: valueOf(Norm_Subject, one['subject'], Norm_Subject.UNSPECIFIED),
        treatment: valueOf(Norm_Treatment, one['treatment'], Norm_Treatment.UNSPECIFIED),
        note: of(one, 'note'),
      })),
      tests: all('tests').flatMap((one) => testOf(of(one, 'tested')) ?? []),
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
        baselineValue: decimal(one['baselineValue'] ?? ''),
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
        grantor: valueOf(Derogation_Grantor, one['grantor'], Derogation_Grantor.UNSPECIFIED),
        authority: of(one, 'authority'),
        fromDay: of(one, 'fromDay'),
        toDay: of(one, 'toDay'),
        compensatingControl: of(one, 'compensatingControl'),
      })),
      fitConditions: all('fitConditions').map((one) => ({
        aspect: valueOf(FitCondition_Aspect, one['aspect'], FitCondition_Aspect.UNSPECIFIED),
        requirement: of(one, 'requirement'),
      })),
    },
  };
}
