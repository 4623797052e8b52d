import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import {
  District_ClimateZone,
  District_Type,
  DistrictSchema,
  type District,
} from '@shared/api/gen/nzd/stakeholders/v1/district_pb';
import { DistrictService } from '@shared/api/gen/nzd/stakeholders/v1/district_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import type { EditKind, Key } from '@shared/model/edit';
import { sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';

export interface MunicipalityValues {
  istatCode: string;
  displayName: string;
  province: string;
}

export interface DistrictValues {
  displayName: string;
  type: string;
  description: string;
  recognised: boolean;
  legalForm: string;
  climateZone: string;
  gridOperator: string;
  municipalities: MunicipalityValues[];
  sources: SourceValues[];
}

export const emptyMunicipality: MunicipalityValues = { istatCode: '', displayName: '', province: '' };

const valuesOf = (district: District): DistrictValues => ({
  displayName: district.displayName,
  type: codeOf(District_Type, district.type),
  description: district.description,
  recognised: district.recognised,
  legalForm: district.legalForm,
  climateZone: codeOf(District_ClimateZone, district.climateZone),
  gridOperator: district.gridOperator,
  municipalities: district.municipalities.map(({ istatCode, displayName, province }) => ({
    istatCode,
    displayName,
    province,
  })),
  sources: district.sources.map(sourceValues),
});

export const messageOf = (values: DistrictValues, base?: District): District =>
  create(DistrictSchema, {
    displayName: values.displayName.trim(),
    type: numberOf(District_Type, values.type),
    description: values.description.trim(),
    recognised: values.recognised,
    legalForm: values.legalForm.trim(),
    climateZone: numberOf(District_ClimateZone, values.climateZone),
    gridOperator: values.gridOperator.trim(),
    municipalities: values.municipalities.map((one) => ({
      istatCode: one.istatCode.trim(),
      displayName: one.displayName.trim(),
      province: one.province.trim().toUpperCase(),
    })),
    sources: values.sources.map(sourceOf),
    ...(base && { name: base.name, etag: base.etag }),
  });

/** The contract's field of a form field. */
const paths: Record<Key<DistrictValues>, string> = {
  displayName: 'display_name',
  type: 'type',
  description: 'description',
  recognised: 'recognised',
  legalForm: 'legal_form',
  climateZone: 'climate_zone',
  gridOperator: 'grid_operator',
  municipalities: 'municipalities',
  sources: 'sources',
};

export const districtForm: FormKind<DistrictValues, typeof DistrictSchema> = {
  collection: 'districts',
  resource: 'district',
  schema: DistrictSchema,
  messageOf,
};

export const districtKind: EditKind<DistrictValues, District> = {
  collection: 'districts',
  valuesOf,
  read: (name) => call(DistrictService.method.getDistrict, { name }),
  save: (base, values, changed) =>
    call(DistrictService.method.updateDistrict, {
      district: messageOf(values, base),
      updateMask: { paths: changed.map((key) => paths[key]) },
    }),
};
