import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Link_Relation, LinkSchema, type Link } from '@shared/api/gen/nzd/common/v1/link_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  InvestmentLine_Certainty,
  InvestmentLine_Kind,
  InvestmentLineSchema,
  OpportunitySchema,
  type InvestmentLine,
  type Opportunity,
} from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { OpportunityService } from '@shared/api/gen/nzd/decisions/v1/opportunity_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import { decimal, typedDecimal } from '@shared/model/decimal';
import type { EditKind } from '@shared/model/edit';
import { emptySource, sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import { keyOfPath } from '@shared/parts/form-keys';
import type { FormKind } from '@shared/parts/use-contract-form';

/** One payment as the form holds it. */
export interface LineValues {
  title: string;
  kind: string;
  amount: string;
  year: string;
  fundingSource: string;
  bearer: string;
  certainty: string;
  source: SourceValues;
}

export interface OpportunityValues {
  title: string;
  description: string;
  district: string;
  levers: string[];
  lines: LineValues[];
  decision: string;
  visibility: string;
}

export const emptyLine: LineValues = {
  title: '',
  kind: 'CAPEX',
  amount: '',
  year: '',
  fundingSource: '',
  bearer: '',
  certainty: 'PLANNED',
  source: emptySource,
};

export const emptyOpportunity: OpportunityValues = {
  title: '',
  description: '',
  district: '',
  levers: [],
  lines: [],
  decision: '',
  visibility: 'PARTNERS',
};

const lineOf = (values: LineValues): InvestmentLine =>
  create(InvestmentLineSchema, {
    title: values.title.trim(),
    kind: numberOf(InvestmentLine_Kind, values.kind),
    amount: { value: decimal(values.amount), unit: 'EUR' },
    year: Number.parseInt(values.year, 10) || 0,
    fundingSource: values.fundingSource.trim(),
    bearer: values.bearer.trim(),
    certainty: numberOf(InvestmentLine_Certainty, values.certainty),
    source: sourceOf(values.source),
  });

const lineValues = (line: InvestmentLine): LineValues => ({
  title: line.title,
  kind: codeOf(InvestmentLine_Kind, line.kind),
  amount: typedDecimal(line.amount?.value ?? ''),
  year: String(line.year),
  fundingSource: line.fundingSource,
  bearer: line.bearer,
  certainty: codeOf(InvestmentLine_Certainty, line.certainty),
  source: sourceValues(line.source),
});

export const messageOf = (values: OpportunityValues, others: readonly string[] = []): Opportunity =>
  create(OpportunitySchema, {
    title: values.title.trim(),
    description: values.description.trim(),
    district: values.district,
    levers: values.levers.map((lever) => numberOf(Lever, lever)),
    lines: values.lines.map(lineOf),
    decisions: [...(values.decision ? [values.decision] : []), ...others],
    visibility: numberOf(Visibility, values.visibility),
  });

/** What a new one came out of, for example a barrier. */
export const linksFrom = (from: string | null): Link[] =>
  from ? [create(LinkSchema, { relation: Link_Relation.FOLLOWS_FROM, target: from })] : [];

const camel = (path: string) => path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const opportunityForm: FormKind<OpportunityValues, typeof OpportunitySchema> = {
  collection: 'opportunities',
  resource: 'opportunity',
  schema: OpportunitySchema,
  messageOf: (values) => messageOf(values),
  keyOf: (path) =>
    camel(keyOfPath(path))
      .replace(/\.amount\..*$/, '.amount')
      .replace(/^decisions.*$/, 'decision'),
};

export const opportunityKind: EditKind<OpportunityValues, Opportunity> = {
  collection: 'opportunities',
  valuesOf: (opportunity) => ({
    title: opportunity.title,
    description: opportunity.description,
    district: opportunity.district,
    levers: opportunity.levers.map((lever) => codeOf(Lever, lever)),
    lines: opportunity.lines.map(lineValues),
    decision: opportunity.decisions[0] ?? '',
    visibility: codeOf(Visibility, opportunity.visibility),
  }),
  read: (name) => call(OpportunityService.method.getOpportunity, { name }),
  save: (base, values, changed) =>
    call(OpportunityService.method.updateOpportunity, {
      opportunity: {
        ...messageOf(
          values,
          base.decisions.slice(1).filter((one) => one !== values.decision),
        ),
        name: base.name,
        etag: base.etag,
      },
      updateMask: { paths: changed.map((key) => (key === 'decision' ? 'decisions' : key)) },
    }),
};
