package it.nzd.consultations.grpc;

import it.nzd.consultations.domain.Audience;
import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Segment;
import it.nzd.consultations.v1.AudienceGroup;
import it.nzd.consultations.v1.TableSpec;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.value.Coded;

/** Those asked and their messages. */
final class AudienceProtoMapper {
  private AudienceProtoMapper() {}

  /**
   * Those asked.
   *
   * @param isInside whether the reader belongs to the city: who was invited is told to nobody else
   */
  static it.nzd.consultations.v1.Audience toProto(Audience audience, boolean isInside) {
    var segment = audience.segment();
    var out =
        it.nzd.consultations.v1.Audience.newBuilder()
            .setKind(it.nzd.consultations.v1.Audience.Kind.valueOf(audience.kind().code()))
            .setSegment(
                it.nzd.consultations.v1.Segment.newBuilder()
                    .addAllMunicipalities(segment.municipalities())
                    .addAllSizeClasses(segment.sizeClasses())
                    .addAllTypes(segment.types())
                    .setAtecoPrefix(segment.atecoPrefix()))
            .setCitizens(audience.citizens());
    if (isInside) {
      out.addAllInvited(audience.invited());
    }
    return out.build();
  }

  /** Those asked; everybody where nothing was said. */
  static Audience fromProto(it.nzd.consultations.v1.Consultation sent) {
    if (!sent.hasAudience()) {
      return Audience.EVERYBODY;
    }
    var audience = sent.getAudience();
    var segment = audience.getSegment();
    return new Audience(
        Coded.of(Audience.Kind.class, audience.getKind().name()),
        new Segment(
            segment.getMunicipalitiesList(),
            segment.getSizeClassesList(),
            segment.getTypesList(),
            segment.getAtecoPrefix()),
        audience.getInvitedList(),
        audience.getCitizens());
  }

  static it.nzd.consultations.v1.AudienceCount toProto(AudienceCount count) {
    var out =
        it.nzd.consultations.v1.AudienceCount.newBuilder()
            .setOrganisations(count.organisations())
            .setEmployees(count.employees())
            .setCountTime(Messages.timestamp(count.at()));
    for (var group : count.groups()) {
      out.addGroups(
          AudienceGroup.newBuilder()
              .setBreakdown(TableSpec.Breakdown.valueOf(group.breakdown().code()))
              .setCode(group.code())
              .setOrganisations(group.organisations())
              .setEmployees(group.employees()));
    }
    return out.build();
  }
}
