package it.nzd.sandboxes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.sandboxes.domain.Derogation.Grantor;
import it.nzd.sandboxes.domain.Norm.Level;
import it.nzd.sandboxes.domain.Norm.Subject;
import it.nzd.sandboxes.domain.Powers.Route;
import it.nzd.sandboxes.domain.Powers.Verdict;
import it.nzd.sandboxes.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowersTest {
  @Test
  void shouldSayForEveryNormWhoMayAndWhichWayThereIs() {
    for (var level : Level.values()) {
      for (var subject : Subject.values()) {
        var powers = Powers.over(level, subject);
        boolean isGrantable = List.of(Grantor.values()).stream().anyMatch(powers::mayBeGrantedBy);
        assertThat(isGrantable)
            .as("%s %s", level, subject)
            .isEqualTo(powers.verdict() != Verdict.EXCLUDED);
        assertThat(powers.mayBeGrantedBy(Grantor.MUNICIPALITY))
            .isEqualTo(powers.verdict() == Verdict.OWN);
      }
    }
  }

  @Test
  void shouldKnowTheWaysThatExist() {
    assertThat(Powers.over(Level.NATIONAL, Subject.HEALTH))
        .isEqualTo(new Powers(Verdict.EXCLUDED, Route.ORDINARY_AUTHORISATION));
    assertThat(Powers.over(Level.EUROPEAN, Subject.PROCEDURE).route()).isEqualTo(Route.LAW_CHANGE);
    assertThat(Powers.over(Level.MUNICIPAL, Subject.STATE_FUNCTIONS).verdict())
        .isEqualTo(Verdict.EXCLUDED);
    assertThat(Powers.over(Level.MUNICIPAL, Subject.FEES).route()).isEqualTo(Route.OWN_ACT);
    assertThat(Powers.over(Level.REGIONAL, Subject.WASTE).route()).isEqualTo(Route.REGION);
    assertThat(Powers.over(Level.NATIONAL, Subject.ENERGY).route())
        .isEqualTo(Route.REGULATOR_PILOT);
    assertThat(Powers.over(Level.NATIONAL, Subject.PROCEDURE).route())
        .isEqualTo(Route.SPERIMENTAZIONE_ITALIA);
  }

  @Test
  void shouldRefuseADerogationThatItsGrantorCannotGrantAndNameTheWay() {
    var outline =
        Samples.outline(
            Outline.Species.DEROGATION,
            Samples.norm("n1", Level.NATIONAL, Subject.PROCEDURE, Norm.Treatment.DEROGATED),
            Samples.norm("n2", Level.NATIONAL, Subject.HEALTH, Norm.Treatment.DEROGATED));
    var design =
        Samples.design(
            List.of(
                derogation("d1", "n1", Grantor.MUNICIPALITY),
                derogation("d2", "n2", Grantor.STATE),
                derogation("d3", "n9", Grantor.STATE),
                derogation("d4", "n1", Grantor.STATE)));

    var broken = ContentRules.broken(outline, design);

    assertThat(broken)
        .extracting(b -> b.reason().name(), b -> b.field(), b -> b.facts().get("route"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "DEROGATION_NOT_GRANTABLE",
                "design.derogations[0].grantor",
                "SPERIMENTAZIONE_ITALIA"),
            org.assertj.core.groups.Tuple.tuple(
                "DEROGATION_EXCLUDED", "design.derogations[1].norm", "ORDINARY_AUTHORISATION"),
            org.assertj.core.groups.Tuple.tuple(
                "NORM_UNKNOWN", "design.derogations[2].norm", null));
  }

  private static Derogation derogation(String id, String norm, Grantor grantor) {
    return new Derogation(
        id, norm, grantor, "Ente", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1), "c");
  }
}
