package it.nzd.barriers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.error.Broken;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BarrierRulesTest {
  private static final District DISTRICT = new District(Samples.PRATO, Set.of("100005"));
  private static final BarrierContent GOOD = Samples.water(Visibility.INTERNAL).content();

  @Test
  void shouldTakeWhatIsRight() {
    assertThat(BarrierRules.broken(GOOD, DISTRICT)).isEmpty();
  }

  @Test
  void shouldNameEveryBrokenRuleWithItsField() {
    var link = new Link(Link.Relation.RESTS_ON, "cities/prato/decisions/D1");
    var wrong =
        new BarrierContent(
            GOOD.title(),
            GOOD.statement(),
            "",
            GOOD.district(),
            "058091",
            GOOD.dimension(),
            GOOD.polarity(),
            GOOD.barrierClass(),
            GOOD.governanceLevel(),
            GOOD.levers(),
            GOOD.trend(),
            GOOD.controllability(),
            List.of(
                new Evidence(
                    "x",
                    null,
                    "",
                    "2022-02-30",
                    new Source("t", "", "2023-02-29", "", Source.Mark.VERIFIED, ""))),
            "",
            "",
            "",
            List.of(new Affected("a", "n", ""), new Affected("a", "n", "again")),
            List.of(link, link),
            false,
            Visibility.INTERNAL);

    assertThat(BarrierRules.broken(wrong, DISTRICT))
        .extracting(Broken::field)
        .containsExactly(
            "municipality",
            "evidence[0].as_of",
            "evidence[0].source.published_on",
            "links[1]",
            "affected[1]");
  }

  @Test
  void shouldLinkWhatItAffectsAndWhatItRepeatsOnce() {
    var repeated = Samples.water(Visibility.INTERNAL).repeating("cities/prato/barriers/B");

    assertThat(repeated.allLinks())
        .extracting(Link::target)
        .containsExactly(
            "cities/prato/decisions/D1", "cities/prato/sandboxes/S1", "cities/prato/barriers/B");
  }

  @Test
  void shouldKnowWhatSaysTheSame() {
    assertThat(GOOD.saysTheSameAs(GOOD.withLinks(List.of()))).isTrue();
    assertThat(GOOD.saysTheSameAs(Samples.water(Visibility.PUBLIC).content())).isTrue();
    assertThat(
            GOOD.saysTheSameAs(Samples.content("Altro titolo", "Altro testo", Visibility.INTERNAL)))
        .isFalse();
  }
}
