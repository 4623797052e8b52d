package it.nzd.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is committed holds every rule, as rendered. */
class ManifestsTest {

  @BeforeAll
  static void needsKubectl() {
    assumeTrue(Kustomize.isAvailable(), Kustomize.MISSING);
  }

  static Stream<Arguments> everyRuleOfEveryFolder() {
    var folders = new ArrayList<>(List.of("base"));
    folders.addAll(Fixture.OVERLAYS);
    return folders.stream()
        .flatMap(
            folder -> Fixture.rules(folder).keySet().stream().map(r -> Arguments.of(folder, r)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyRuleOfEveryFolder")
  void shouldHoldEveryRule(String folder, String rule) {
    var bundle = Fixture.bundle(folder);

    var violations = Fixture.rules(folder).get(rule).violations(bundle);

    assertThat(violations).isEmpty();
  }

  @Test
  void shouldProvideNothingThatNobodyUses() {
    var used = new TreeSet<String>();

    Fixture.OVERLAYS.forEach(folder -> used.addAll(References.fromOutside(Fixture.bundle(folder))));

    assertThat(used).containsExactlyInAnyOrderElementsOf(Fixture.provided().keySet());
  }

  @Test
  void shouldContainNoSecretItself() {
    for (var folder : Fixture.OVERLAYS) {
      assertThat(Fixture.bundle(folder).ofKind("Secret")).isEmpty();
    }
  }
}
