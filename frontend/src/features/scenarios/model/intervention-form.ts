import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  Intervention_Carrier,
  Intervention_EnergyClass,
  Intervention_HeatSource,
  Intervention_Use,
  InterventionSchema,
  type Intervention,
} from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import { decimal, readWhole, readYear, typedDecimal } from '@shared/model/decimal';
import type { EditKind, Key } from '@shared/model/edit';
import { emptySource, sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';

export interface UseValues {
  use: string;
  areaM2: string;
}

export interface CarrierValues {
  carrier: string;
  baseline: string;
  project: string;
}

/** An intervention as a form holds it; empty is not known. */
export interface InterventionValues {
  title: string;
  district: string;
  plot: string;
  plotAreaM2: string;
  footprintM2: string;
  permeableBeforeM2: string;
  permeableAreaM2: string;
  rie: string;
  trees: string;
  energyClass: string;
  heatSource: string;
  pvKwp: string;
  pvSelfConsumedKwh: string;
  pvExportedKwh: string;
  mobility: string;
  startYear: string;
  lifeYears: string;
  costEur: string;
  yearlyCostEur: string;
  yearlySavingEur: string;
  realises: string;
  visibility: string;
  uses: UseValues[];
  carriers: CarrierValues[];
  sources: SourceValues[];
}

export const emptyUse: UseValues = { use: '', areaM2: '' };
export const emptyCarrier: CarrierValues = { carrier: '', baseline: '', project: '' };

export const emptyIntervention: InterventionValues = {
  title: '',
  district: '',
  plot: '',
  plotAreaM2: '',
  footprintM2: '',
  permeableBeforeM2: '',
  permeableAreaM2: '',
  rie: '',
  trees: '',
  energyClass: '',
  heatSource: '',
  pvKwp: '',
  pvSelfConsumedKwh: '',
  pvExportedKwh: '',
  mobility: '',
  startYear: '',
  lifeYears: '',
  costEur: '',
  yearlyCostEur: '',
  yearlySavingEur: '',
  realises: '',
  visibility: 'INTERNAL',
  uses: [],
  carriers: [],
  sources: [emptySource],
};

/** 0, not known, for an empty field; what cannot be read is refused before. */
const whole = (text: string): number => readWhole(text) ?? 0;
export const year = (text: string): number => readYear(text) ?? 0;
export const yearText = (year: number): string => (year === 0 ? '' : String(year));

const valuesOf = (one: Intervention): InterventionValues => ({
  title: one.title,
  district: one.district,
  plot: one.plot,
  plotAreaM2: typedDecimal(one.plotAreaM2),
  footprintM2: typedDecimal(one.footprintM2),
  permeableBeforeM2: typedDecimal(one.permeableBeforeM2),
  permeableAreaM2: typedDecimal(one.permeableAreaM2),
  rie: typedDecimal(one.rie),
  trees: one.trees === undefined ? '' : String(one.trees),
  energyClass: codeOf(Intervention_EnergyClass, one.energyClass),
  heatSource: codeOf(Intervention_HeatSource, one.heatSource),
  pvKwp: typedDecimal(one.pvKwp),
  pvSelfConsumedKwh: typedDecimal(one.pvSelfConsumedKwh),
  pvExportedKwh: typedDecimal(one.pvExportedKwh),
  mobility: one.mobility,
  startYear: yearText(one.startYear),
  lifeYears: yearText(one.lifeYears),
  costEur: typedDecimal(one.costEur),
  yearlyCostEur: typedDecimal(one.yearlyCostEur),
  yearlySavingEur: typedDecimal(one.yearlySavingEur),
  realises: one.realises,
  visibility: codeOf(Visibility, one.visibility),
  uses: one.uses.map((row) => ({ use: codeOf(Intervention_Use, row.use), areaM2: typedDecimal(row.areaM2) })),
  carriers: one.carriers.map((row) => ({
    carrier: codeOf(Intervention_Carrier, row.carrier),
    baseline: typedDecimal(row.baseline),
    project: typedDecimal(row.project),
  })),
  sources: one.sources.map(sourceValues),
});

export const messageOf = (values: InterventionValues, base?: Intervention): Intervention =>
  create(InterventionSchema, {
    title: values.title.trim(),
    district: values.district.trim(),
    plot: values.plot.trim(),
    plotAreaM2: decimal(values.plotAreaM2),
    footprintM2: decimal(values.footprintM2),
    permeableBeforeM2: decimal(values.permeableBeforeM2),
    permeableAreaM2: decimal(values.permeableAreaM2),
    rie: decimal(values.rie),
    ...(values.trees.trim() !== '' && { trees: whole(values.trees) }),
    energyClass: numberOf(Intervention_EnergyClass, values.energyClass),
    heatSource: numberOf(Intervention_HeatSource, values.heatSource),
    pvKwp: decimal(values.pvKwp),
    pvSelfConsumedKwh: decimal(values.pvSelfConsumedKwh),
    pvExportedKwh: decimal(values.pvExportedKwh),
    mobility: values.mobility.trim(),
    startYear: year(values.startYear),
    lifeYears: whole(values.lifeYears),
    costEur: decimal(values.costEur),
    yearlyCostEur: decimal(values.yearlyCostEur),
    yearlySavingEur: decimal(values.yearlySavingEur),
    realises: values.realises.trim(),
    visibility: numberOf(Visibility, values.visibility),
    uses: values.uses.map((row) => ({
      use: numberOf(Intervention_Use, row.use),
      areaM2: decimal(row.areaM2),
    })),
    carriers: values.carriers.map((row) => ({
      carrier: numberOf(Intervention_Carrier, row.carrier),
      baseline: decimal(row.baseline),
      project: decimal(row.project),
    })),
    sources: values.sources.map(sourceOf),
    ...(base && { name: base.name, etag: base.etag }),
  });

/** Refuses what is neither empty nor a whole number: it would be kept as not known. */
const unreadWhole = (key: string, text: string): Readonly<Record<string, string>> =>
  text.trim() !== '' && readWhole(text) === undefined ? { [key]: 'WHOLE_UNREADABLE' } : {};

/** Refuses what is neither empty nor a year: it would be kept as not known. */
export const unreadYear = (key: string, text: string): Readonly<Record<string, string>> =>
  text.trim() !== '' && readYear(text) === undefined ? { [key]: 'YEAR_UNREADABLE' } : {};

/** The contract's field of a form field. */
const paths: Record<Key<InterventionValues>, string> = {
  title: 'title',
  district: 'district',
  plot: 'plot',
  plotAreaM2: 'plot_area_m2',
  footprintM2: 'footprint_m2',
  permeableBeforeM2: 'permeable_before_m2',
  permeableAreaM2: 'permeable_area_m2',
  rie: 'rie',
  trees: 'trees',
  energyClass: 'energy_class',
  heatSource: 'heat_source',
  pvKwp: 'pv_kwp',
  pvSelfConsumedKwh: 'pv_self_consumed_kwh',
  pvExportedKwh: 'pv_exported_kwh',
  mobility: 'mobility',
  startYear: 'start_year',
  lifeYears: 'life_years',
  costEur: 'cost_eur',
  yearlyCostEur: 'yearly_cost_eur',
  yearlySavingEur: 'yearly_saving_eur',
  realises: 'realises',
  visibility: 'visibility',
  uses: 'uses',
  carriers: 'carriers',
  sources: 'sources',
};

/** The form field of a field of the contract. */
export const fieldOfPath = (path: string): string =>
  Object.entries(paths).find(([, proto]) => proto === path)?.[0] ?? path;

export const interventionForm: FormKind<InterventionValues, typeof InterventionSchema> = {
  collection: 'interventions',
  resource: 'intervention',
  schema: InterventionSchema,
  messageOf,
  keyOf: (path) => Object.entries(paths).find(([, proto]) => proto === path)?.[0],
  check: (values) => ({
    ...unreadWhole('trees', values.trees),
    ...unreadWhole('lifeYears', values.lifeYears),
    ...unreadYear('startYear', values.startYear),
  }),
};

export const interventionKind: EditKind<InterventionValues, Intervention> = {
  collection: 'interventions',
  valuesOf,
  read: (name) => call(InterventionService.method.getIntervention, { name }),
  save: (base, values, changed) =>
    call(InterventionService.method.updateIntervention, {
      intervention: messageOf(values, base),
      updateMask: { paths: changed.map((key) => paths[key]) },
    }),
};
