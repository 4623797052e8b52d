package it.nzd.stakeholders.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.City;
import java.util.function.UnaryOperator;

/** Cities and their messages. */
final class CityProtoMapper {
  private CityProtoMapper() {}

  static it.nzd.stakeholders.v1.City toProto(Stored<City> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static City fromProto(it.nzd.stakeholders.v1.City city) {
    return new City(city.getDisplayName(), city.getRegion());
  }

  static UnaryOperator<City> edit(it.nzd.stakeholders.v1.City sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static it.nzd.stakeholders.v1.City content(City city) {
    return it.nzd.stakeholders.v1.City.newBuilder()
        .setDisplayName(city.displayName())
        .setRegion(city.region())
        .build();
  }
}
