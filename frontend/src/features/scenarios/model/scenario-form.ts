import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { Intervention_Carrier } from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { Scenario_Kind, ScenarioSchema, type Scenario } from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import { ScenarioService } from '@shared/api/gen/nzd/indicators/v1/scenario_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import { decimal, typedDecimal } from '@shared/model/decimal';
import type { EditKind, Key } from '@shared/model/edit';
import { emptySource, sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';
import { unreadYear, year, yearText } from './intervention-form';

export interface PlannedValues {
  intervention: string;
  startYear: string;
}

export interface FactorValues {
  carrier: string;
  factor: string;
  kwhPerUnit: string;
}

/** A scenario as a form holds it; empty is not known. */
export interface ScenarioValues {
  title: string;
  description: string;
  district: string;
  kind: string;
  baseYear: string;
  horizonYear: string;
  baselineEmissionsT: string;
  yearlyChangePercent: string;
  areaM2: string;
  discountRate: string;
  exportFactor: string;
  visibility: string;
  creditsExports: boolean;
  interventions: PlannedValues[];
  factors: FactorValues[];
  sources: SourceValues[];
}

export const emptyPlanned: PlannedValues = { intervention: '', startYear: '' };
export const emptyFactor: FactorValues = { carrier: '', factor: '', kwhPerUnit: '' };

export const emptyScenario: ScenarioValues = {
  title: '',
  description: '',
  district: '',
  baseYear: '',
  baselineEmissionsT: '',
  yearlyChangePercent: '',
  areaM2: '',
  discountRate: '',
  exportFactor: '',
  kind: 'BUNDLE',
  horizonYear: '2050',
  visibility: 'INTERNAL',
  creditsExports: false,
  interventions: [],
  factors: [],
  sources: [emptySource],
};

const valuesOf = (one: Scenario): ScenarioValues => ({
  title: one.title,
  description: one.description,
  district: one.district,
  kind: codeOf(Scenario_Kind, one.kind),
  baseYear: yearText(one.baseYear),
  horizonYear: yearText(one.horizonYear),
  baselineEmissionsT: typedDecimal(one.baselineEmissionsT),
  yearlyChangePercent: typedDecimal(one.yearlyChangePercent),
  areaM2: typedDecimal(one.areaM2),
  discountRate: typedDecimal(one.discountRate),
  exportFactor: one.exportFactor,
  visibility: codeOf(Visibility, one.visibility),
  creditsExports: one.creditsExports,
  interventions: one.interventions.map((row) => ({
    intervention: row.intervention,
    startYear: yearText(row.startYear),
  })),
  factors: one.factors.map((row) => ({
    carrier: codeOf(Intervention_Carrier, row.carrier),
    factor: row.factor,
    kwhPerUnit: typedDecimal(row.kwhPerUnit),
  })),
  sources: one.sources.map(sourceValues),
});

export const messageOf = (values: ScenarioValues, base?: Scenario): Scenario =>
  create(ScenarioSchema, {
    title: values.title.trim(),
    description: values.description.trim(),
    district: values.district.trim(),
    kind: numberOf(Scenario_Kind, values.kind),
    baseYear: year(values.baseYear),
    horizonYear: year(values.horizonYear),
    baselineEmissionsT: decimal(values.baselineEmissionsT),
    yearlyChangePercent: decimal(values.yearlyChangePercent),
    areaM2: decimal(values.areaM2),
    discountRate: decimal(values.discountRate),
    exportFactor: values.exportFactor.trim(),
    visibility: numberOf(Visibility, values.visibility),
    creditsExports: values.creditsExports,
    interventions: values.interventions.map((row) => ({
      intervention: row.intervention,
      startYear: year(row.startYear),
    })),
    factors: values.factors.map((row) => ({
      carrier: numberOf(Intervention_Carrier, row.carrier),
      factor: row.factor,
      kwhPerUnit: decimal(row.kwhPerUnit),
    })),
    sources: values.sources.map(sourceOf),
    ...(base && { name: base.name, etag: base.etag }),
  });

/** The contract's field of a form field. */
const paths: Record<Key<ScenarioValues>, string> = {
  title: 'title',
  description: 'description',
  district: 'district',
  kind: 'kind',
  baseYear: 'base_year',
  horizonYear: 'horizon_year',
  baselineEmissionsT: 'baseline_emissions_t',
  yearlyChangePercent: 'yearly_change_percent',
  areaM2: 'area_m2',
  discountRate: 'discount_rate',
  exportFactor: 'export_factor',
  visibility: 'visibility',
  creditsExports: 'credits_exports',
  interventions: 'interventions',
  factors: 'factors',
  sources: 'sources',
};

export const scenarioForm: FormKind<ScenarioValues, typeof ScenarioSchema> = {
  collection: 'scenarios',
  resource: 'scenario',
  schema: ScenarioSchema,
  messageOf,
  keyOf: (path) => Object.entries(paths).find(([, proto]) => proto === path)?.[0],
  check: (values) => ({
    ...unreadYear('baseYear', values.baseYear),
    ...unreadYear('horizonYear', values.horizonYear),
    ...Object.fromEntries(
      values.interventions.flatMap((row, place) =>
        Object.entries(unreadYear(`interventions.${String(place)}.startYear`, row.startYear)),
      ),
    ),
  }),
};

export const scenarioKind: EditKind<ScenarioValues, Scenario> = {
  collection: 'scenarios',
  valuesOf,
  read: (name) => call(ScenarioService.method.getScenario, { name }),
  save: (base, values, changed) =>
    call(ScenarioService.method.updateScenario, {
      scenario: messageOf(values, base),
      updateMask: { paths: changed.map((key) => paths[key]) },
    }),
};
