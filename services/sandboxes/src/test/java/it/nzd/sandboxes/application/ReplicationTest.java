package it.nzd.sandboxes.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.identity.Actor;
import it.nzd.sandboxes.application.ReplicationService.Replicate;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.FitFinding;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.testing.Running;
import it.nzd.sandboxes.testing.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplicationTest {
  private static final String ROMA = "cities/roma/districts/tiburtina-valley";
  private final Running place = new Running();
  private final ReplicationService replication = place.bean(ReplicationService.class);

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void shouldCopyAnIdeaWithItsProvenanceAfterTheFitCheck() {
    var source = place.running(Samples.complete()).stored();

    var copy =
        replication.replicate(
            roma(), replicate(source.name(), findings(FitFinding.Finding.ADAPTABLE)));

    var sandbox = copy.stored().value();
    assertThat(copy.stored().name()).startsWith("cities/roma/sandboxes/");
    assertThat(sandbox.state()).isEqualTo(SandboxState.IDEA);
    assertThat(sandbox.provenance().kind()).isEqualTo(Provenance.Kind.REPLICA);
    assertThat(sandbox.provenance().sourceRevision()).isEqualTo(source.revision());
    assertThat(sandbox.provenance().findings().getFirst().requirement()).isEqualTo("Classe A");
    assertThat(sandbox.design().participants()).isEmpty();
    assertThat(sandbox.design().metrics().getFirst().baselineValue()).isNull();
    assertThat(sandbox.links())
        .anyMatch(
            link ->
                link.relation().name().equals("REPLICATES") && link.target().equals(source.name()));
    assertThat(replication.compare(roma(), copy.stored().name()).columns())
        .extracting(column -> column.name())
        .containsExactly(source.name(), copy.stored().name());
    assertThat(replication.compare(Running.coordinator(), source.name()).columns()).hasSize(1);
  }

  @Test
  void shouldRefuseWhatIsUnansweredOrNotMet() {
    var source = place.running(Samples.complete()).stored().name();
    var all = findings(FitFinding.Finding.MET);

    assertThat(refusal(replicate(source, all.subList(0, 3)))).isEqualTo("FIT_INCOMPLETE NORMS");
    var unmet = new ArrayList<>(all.subList(0, 3));
    unmet.add(finding(FitCondition.Aspect.NORMS, FitFinding.Finding.NOT_MET));
    assertThat(refusal(replicate(source, unmet))).isEqualTo("FIT_NOT_MET NORMS");
  }

  @Test
  void shouldNameTheNormsThatHoldOnlyAtTheSource() {
    var source = place.running(Samples.complete()).stored().name();

    var questions = replication.fit(roma(), source);

    assertThat(questions).hasSize(4);
    assertThat(questions.getFirst().requirement()).isEqualTo("Classe A");
    assertThat(questions.getLast().localNorms()).containsExactly("Norma n1");
  }

  private String refusal(Replicate command) {
    var refused =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            ServiceException.class, () -> replication.replicate(roma(), command));
    return refused.reason().name() + " " + refused.facts().get("missing");
  }

  private static Replicate replicate(String source, List<FitFinding> findings) {
    return new Replicate("cities/roma", source, ROMA, "A Roma", findings, Optional.empty());
  }

  private static List<FitFinding> findings(FitFinding.Finding finding) {
    return Arrays.stream(FitCondition.Aspect.values()).map(a -> finding(a, finding)).toList();
  }

  private static FitFinding finding(FitCondition.Aspect aspect, FitFinding.Finding finding) {
    return new FitFinding(aspect, "", finding, "nota");
  }

  private static Caller roma() {
    var actor =
        new Actor(
            "00000000-0000-4000-8000-0000000000aa",
            Actor.Kind.PERSON,
            Map.of("roma", Set.of(Roles.CITY_COORDINATOR)));
    return new Caller(actor, new Scope(false, Set.of("roma"), true, Map.of(), Map.of()), "");
  }
}
