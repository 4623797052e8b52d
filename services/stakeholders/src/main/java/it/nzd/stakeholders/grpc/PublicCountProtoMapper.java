package it.nzd.stakeholders.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.CountSubject;
import it.nzd.stakeholders.domain.Perimeter;
import it.nzd.stakeholders.domain.PublicCount;
import it.nzd.stakeholders.domain.PublicCounts;
import it.nzd.stakeholders.domain.Qualifier;
import it.nzd.stakeholders.v1.ListPublicCountsRequest;
import java.util.function.UnaryOperator;

/** Public counts and their messages. */
final class PublicCountProtoMapper {
  private PublicCountProtoMapper() {}

  static it.nzd.stakeholders.v1.PublicCount toProto(Stored<PublicCount> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static PublicCount fromProto(it.nzd.stakeholders.v1.PublicCount sent) {
    return new PublicCount(
        sent.getDistrict(),
        Coded.of(CountSubject.class, sent.getSubject().name()),
        sent.getLabel(),
        Messages.fromProto(sent.getQuantity()),
        qualifier(sent.getQualifier()),
        sent.hasUpper() ? Messages.fromProto(sent.getUpper()) : null,
        Coded.of(Perimeter.class, sent.getPerimeter().name()),
        sent.getPerimeterNote(),
        sent.getAsOf(),
        Messages.fromProto(sent.getSource()),
        sent.getAdopted(),
        sent.getNote(),
        Messages.fromProto(sent.getVisibility()));
  }

  static UnaryOperator<PublicCount> edit(it.nzd.stakeholders.v1.PublicCount sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  static PublicCounts.Query query(ListPublicCountsRequest request) {
    var subject = request.getSubject();
    return new PublicCounts.Query(
        Messages.tenant(request.getParent()),
        request.getDistrict(),
        subject.getNumber() == 0 ? null : Coded.of(CountSubject.class, subject.name()),
        request.getAdoptedOnly());
  }

  /** What is not stated is exact. */
  private static Qualifier qualifier(it.nzd.stakeholders.v1.PublicCount.Qualifier sent) {
    return sent.getNumber() == 0 ? Qualifier.EXACT : Coded.of(Qualifier.class, sent.name());
  }

  private static it.nzd.stakeholders.v1.PublicCount content(PublicCount count) {
    var out =
        it.nzd.stakeholders.v1.PublicCount.newBuilder()
            .setDistrict(count.district())
            .setSubject(it.nzd.stakeholders.v1.PublicCount.Subject.valueOf(count.subject().code()))
            .setLabel(count.label())
            .setQuantity(Messages.toProto(count.quantity()))
            .setQualifier(
                it.nzd.stakeholders.v1.PublicCount.Qualifier.valueOf(count.qualifier().code()))
            .setPerimeter(
                it.nzd.stakeholders.v1.PublicCount.Perimeter.valueOf(count.perimeter().code()))
            .setPerimeterNote(count.perimeterNote())
            .setAsOf(count.asOf())
            .setSource(Messages.toProto(count.source()))
            .setAdopted(count.adopted())
            .setNote(count.note())
            .setVisibility(Messages.toProto(count.visibility()));
    var upper = count.upper();
    if (upper != null) {
      out.setUpper(Messages.toProto(upper));
    }
    return out.build();
  }
}
