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
import { Link_Relation, type Link } from '@shared/api/gen/nzd/common/v1/link_pb';
import { collectionOf } from '@shared/model/names';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { typedDecimal } from '@shared/model/decimal';
import { verdictCode } from './sandbox';
import type { FormValues } from './sandbox-form';
import { testValue } from './tests';

const sideCode = (threshold: Threshold | undefined): string =>
  threshold ? Threshold_Side[threshold.side] : '';

/** Links that follow from other fields: what it is measured by, rests on or was copied from. */
function isDerived({ relation, target }: Link): boolean {
  switch (relation) {
    case Link_Relation.MEASURED_BY:
      return collectionOf(target) === 'indicators';
    case Link_Relation.RESTS_ON:
      return collectionOf(target) === 'decisions';
    case Link_Relation.REPLICATES:
    case Link_Relation.SUPERSEDES:
      return collectionOf(target) === 'sandboxes';
    default:
      return false;
  }
}

/** What is written already. */
export function valuesOf(sandbox: Sandbox): FormValues {
  const { outline, design } = sandbox;
  return {
    texts: {
      title: sandbox.title,
      decision: sandbox.decision,
      visibility: Visibility[sandbox.visibility],
      species:
        outline && outline.species !== Outline_Species.UNSPECIFIED ? Outline_Species[outline.species] : '',
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
    },
    levers: outline?.levers ?? [],
    links: sandbox.links.filter((link) => !isDerived(link)),
    lists: {
      tests: (outline?.tests ?? []).map((one, index) => ({ id: `t${index + 1}`, tested: testValue(one) })),
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
        baselineValue: typedDecimal(one.baselineValue),
        baselinePeriod: one.baselinePeriod,
        baselineSource: one.baselineSource,
        successSide: sideCode(one.success),
        successValue: typedDecimal(one.success?.value ?? ''),
        harmSide: sideCode(one.harm),
        harmValue: typedDecimal(one.harm?.value ?? ''),
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
