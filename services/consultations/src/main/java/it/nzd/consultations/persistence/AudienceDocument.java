package it.nzd.consultations.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Audience;
import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Segment;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;

/** Those asked as they are stored; who was invited stands elsewhere and enters no event. */
@Serdeable
record AudienceDocument(String kind, SegmentDocument segment, boolean citizens) {

  /** A part of the registry. */
  @Serdeable
  record SegmentDocument(
      List<String> municipalities,
      List<String> sizeClasses,
      List<String> types,
      String atecoPrefix) {}

  /** How many they are. */
  @Serdeable
  record CountDocument(
      int organisations, int employees, List<GroupDocument> groups, Instant countTime) {

    static CountDocument of(AudienceCount count) {
      return new CountDocument(
          count.organisations(),
          count.employees(),
          count.groups().stream()
              .map(
                  g ->
                      new GroupDocument(
                          g.breakdown().code(), g.code(), g.organisations(), g.employees()))
              .toList(),
          count.at());
    }

    AudienceCount toDomain(List<String> asked) {
      return new AudienceCount(
          organisations,
          employees,
          groups.stream()
              .map(
                  g ->
                      new AudienceCount.Group(
                          Coded.of(Breakdown.class, g.breakdown()),
                          g.code(),
                          g.organisations(),
                          g.employees()))
              .toList(),
          countTime,
          asked);
    }
  }

  /** A group of those asked. */
  @Serdeable
  record GroupDocument(String breakdown, String code, int organisations, int employees) {}

  static AudienceDocument of(Audience audience) {
    var segment = audience.segment();
    return new AudienceDocument(
        audience.kind().code(),
        new SegmentDocument(
            segment.municipalities(),
            segment.sizeClasses(),
            segment.types(),
            segment.atecoPrefix()),
        audience.citizens());
  }

  Audience toDomain(List<String> invited) {
    return new Audience(
        Coded.of(Audience.Kind.class, kind),
        new Segment(
            segment.municipalities(),
            segment.sizeClasses(),
            segment.types(),
            segment.atecoPrefix()),
        invited,
        citizens);
  }
}
