package it.nzd.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadabilityTest {
  private static final String FIRM = "cities/prato/organisations/A";

  @Property
  void shouldBeReadByThoseWhoCouldReadItThenAndCanToday(
      @ForAll("rows") Row then, @ForAll("rows") Row today, @ForAll("scopes") Scope scope) {
    var readable = Readability.of(then, today);

    if (scope.allows(readable)) {
      assertThat(scope.allows(then)).isTrue();
      assertThat(scope.allows(today)).isTrue();
    }
    assertThat(Readability.isWithin(readable, then)).isTrue();
    assertThat(Readability.isWithin(readable, today) || !then.tenant().equals(today.tenant()))
        .isTrue();
  }

  @Property
  void shouldStayAsItWasWhereNothingChanged(@ForAll("rows") Row row) {
    assertThat(Readability.of(row, row)).isEqualTo(row);
  }

  @Property
  void shouldHideWhatIsDeletedFromEverybodyElse(@ForAll @IntRange(max = 2) int visibility) {
    var row = new Row("prato", Visibility.values()[visibility], null, null);
    var event = it.nzd.activity.testing.Samples.event("prato", 1, "A", 2, "deleted", row);

    assertThat(event.rowFromNowOn().visibility()).isEqualTo(Visibility.INTERNAL);
  }

  @Provide
  Arbitrary<Row> rows() {
    return Combinators.combine(
            Arbitraries.of(Visibility.values()),
            Arbitraries.of(FIRM, "cities/prato/organisations/B").injectNull(0.4),
            Arbitraries.of("100005", "100003").injectNull(0.4),
            Arbitraries.of(FIRM, "cities/prato/organisations/B").set().ofMaxSize(2))
        .as(
            (visibility, organisation, municipality, guests) ->
                new Row("prato", visibility, organisation, municipality, guests));
  }

  @Provide
  Arbitrary<Scope> scopes() {
    return Arbitraries.of(
        Scope.PUBLIC,
        new Scope(false, Set.of("prato"), true, Map.of(), Map.of()),
        new Scope(false, Set.of("roma"), true, Map.of(), Map.of()),
        new Scope(false, Set.of(), false, Map.of("prato", Set.of(FIRM)), Map.of()),
        new Scope(false, Set.of(), true, Map.of(), Map.of("prato", Set.of("100005"))));
  }
}
