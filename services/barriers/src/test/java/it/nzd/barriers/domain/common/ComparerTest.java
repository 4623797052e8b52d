package it.nzd.barriers.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.domain.Samples;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.store.Stored;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparerTest {
  private static final Barrier PRATO = Samples.water(Visibility.PARTNERS);
  private static final Barrier ROMA =
      barrier(
          "Il riuso dell’acqua depurata è fermo",
          "Le regole sul riuso irriguo e sul lavaggio delle strade rendono impraticabile l’acqua affinata;"
              + " le autorizzazioni sono sospese.",
          Polarity.BARRIER);
  private static final Barrier ROOFS =
      barrier(
          "Coperture in affitto senza accordo sui pannelli",
          "Proprietari e conduttori non trovano un contratto che ripaghi gli impianti fotovoltaici.",
          Polarity.BARRIER);

  private final Comparer comparer = new Comparer();

  @Test
  void shouldSuggestTheSameInOtherWordsAndSayWhy() {
    var likeness = comparer.compare(PRATO, ROMA);

    assertThat(comparer.isSuggested(PRATO, ROMA, likeness)).isTrue();
    assertThat(likeness.score()).isBetween(Comparer.THRESHOLD, 1.0);
    assertThat(likeness.grounds())
        .extracting(Likeness.Ground::kind)
        .contains(Likeness.Kind.WORDS, Likeness.Kind.DIMENSION, Likeness.Kind.GOVERNANCE_LEVEL);
    assertThat(likeness.grounds().stream().flatMap(each -> each.shared().stream()))
        .contains("riuso", "acque", "affinate", "DIMENSION_LEGAL");
    assertThat(likeness.grounds().stream().mapToDouble(Likeness.Ground::weight).sum())
        .isEqualTo(likeness.score());
  }

  @Test
  void shouldNotSuggestWhatOnlySharesTheForm() {
    assertThat(comparer.isSuggested(PRATO, ROOFS, comparer.compare(PRATO, ROOFS))).isFalse();
  }

  @Test
  void shouldSayTheSameBothWays() {
    assertThat(comparer.compare(PRATO, ROMA).score())
        .isEqualTo(comparer.compare(ROMA, PRATO).score());
    assertThat(comparer.compare(PRATO, PRATO).score()).isEqualTo(1);
  }

  @Test
  void shouldNotHoldABarrierForAnOpportunity() {
    var opportunity =
        barrier(PRATO.content().title(), PRATO.content().statement(), Polarity.OPPORTUNITY);

    assertThat(comparer.isSuggested(ROMA, opportunity, comparer.compare(ROMA, opportunity)))
        .isFalse();
  }

  @Test
  void shouldPairCitiesOnceAndLeaveOutWhatWasSpokenOf() {
    Stored<Barrier> one = Samples.stored(Samples.name("prato", 1), PRATO);
    Stored<Barrier> two = Samples.stored(Samples.name("roma", 2), ROMA);
    Stored<Barrier> same = Samples.stored(Samples.name("prato", 3), PRATO);
    var all = List.of(one, two, same);

    assertThat(Suggestion.among(all, all, (a, b) -> false, 10)).hasSize(2);
    assertThat(Suggestion.among(List.of(two), all, (a, b) -> false, 10)).hasSize(2);
    assertThat(Suggestion.among(all, all, (a, b) -> false, 1)).hasSize(1);
    assertThat(Suggestion.among(List.of(one), all, (a, b) -> b.equals(two.name()), 10)).isEmpty();
  }

  private static Barrier barrier(String title, String statement, Polarity polarity) {
    return Barrier.reported(
        Samples.content(title, statement, Visibility.PARTNERS, Samples.ROMA, polarity));
  }
}
