package it.nzd.barriers.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.barriers.domain.common.Likeness;
import it.nzd.platform.value.Coded;
import java.util.List;

/** How alike barriers were held to be, as it is stored. */
@Serdeable
record LikenessDocument(double score, List<GroundDocument> grounds) {
  /** Something they have in common, as it is stored. */
  @Serdeable
  record GroundDocument(String kind, double weight, List<String> shared) {}

  static LikenessDocument of(Likeness likeness) {
    return new LikenessDocument(
        likeness.score(),
        likeness.grounds().stream()
            .map(each -> new GroundDocument(each.kind().code(), each.weight(), each.shared()))
            .toList());
  }

  Likeness toDomain() {
    return new Likeness(
        score,
        grounds.stream()
            .map(
                each ->
                    new Likeness.Ground(
                        Coded.of(Likeness.Kind.class, each.kind()), each.weight(), each.shared()))
            .toList());
  }
}
