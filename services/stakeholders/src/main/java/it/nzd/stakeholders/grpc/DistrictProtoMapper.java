package it.nzd.stakeholders.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.ClimateZone;
import it.nzd.stakeholders.domain.District;
import it.nzd.stakeholders.domain.DistrictType;
import it.nzd.stakeholders.domain.Municipality;
import java.util.function.UnaryOperator;

/** Districts and their messages. */
final class DistrictProtoMapper {
  private DistrictProtoMapper() {}

  static it.nzd.stakeholders.v1.District toProto(Stored<District> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static District fromProto(it.nzd.stakeholders.v1.District district) {
    return new District(
        district.getDisplayName(),
        Coded.of(DistrictType.class, district.getType().name()),
        district.getDescription(),
        district.getRecognised(),
        district.getLegalForm(),
        district.getMunicipalitiesList().stream()
            .map(m -> new Municipality(m.getIstatCode(), m.getDisplayName(), m.getProvince()))
            .toList(),
        Coded.of(ClimateZone.class, district.getClimateZone().name()),
        district.getGridOperator(),
        district.getSourcesList().stream().map(Messages::fromProto).toList());
  }

  static UnaryOperator<District> edit(it.nzd.stakeholders.v1.District sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static it.nzd.stakeholders.v1.District content(District district) {
    var out =
        it.nzd.stakeholders.v1.District.newBuilder()
            .setDisplayName(district.displayName())
            .setType(it.nzd.stakeholders.v1.District.Type.valueOf(district.type().code()))
            .setDescription(district.description())
            .setRecognised(district.recognised())
            .setLegalForm(district.legalForm())
            .setClimateZone(
                it.nzd.stakeholders.v1.District.ClimateZone.valueOf(district.climateZone().code()))
            .setGridOperator(district.gridOperator());
    district.municipalities().forEach(m -> out.addMunicipalities(toProto(m)));
    district.sources().forEach(source -> out.addSources(Messages.toProto(source)));
    return out.build();
  }

  private static it.nzd.stakeholders.v1.Municipality toProto(Municipality municipality) {
    return it.nzd.stakeholders.v1.Municipality.newBuilder()
        .setIstatCode(municipality.istatCode())
        .setDisplayName(municipality.displayName())
        .setProvince(municipality.province())
        .build();
  }
}
