package it.nzd.indicators.domain.comparison;

import static it.nzd.indicators.domain.Samples.factor;
import static it.nzd.indicators.domain.Samples.indicator;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.measureIn;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.ofCity;
import static it.nzd.indicators.domain.Samples.series;
import static it.nzd.indicators.domain.Samples.target;
import static it.nzd.indicators.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Ispra;
import it.nzd.indicators.domain.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every row, whatever the districts have. */
class ComparerPropertiesTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          Map.of(measure("m"), measureIn("kW.h")),
          Map.of(
              factor("a"),
              Ispra.CONSUMPTION_413,
              factor("b"),
              Ispra.PRODUCTION_386,
              factor("c"),
              Ispra.QUOTED_404),
          2026);
  private static final List<Indicator> INDICATORS =
      List.of(
          indicator("kg", new Formula.Converted(measure("m"), "electricity")),
          indicator("%", new Formula.Change(measure("m"))),
          indicator("kW.h", new Formula.Observed(measure("m"))));

  @Property(tries = 400)
  void shouldOfferOnlyCuresThatHeal(@ForAll("rows") Comparer comparer) {
    var row = comparer.row(Choice.OWN, Normalisation.NONE);

    for (var cure : row.cures()) {
      assertThat(comparer.row(cure.choice(), Normalisation.NONE).verdict())
          .isEqualTo(Verdict.COMPARABLE);
    }
    assertThat(row.verdict() == Verdict.COMPARABLE).isEqualTo(row.findings().isEmpty());
    assertThat(row.verdict() == Verdict.CURABLE).isEqualTo(!row.cures().isEmpty());
  }

  @Property(tries = 400)
  void shouldNeverCompareAForeignPerimeter(@ForAll("rows") Comparer comparer) {
    var row = comparer.row(Choice.OWN, Normalisation.NONE);

    if (row.cells().stream().anyMatch(Cell::hasForeignValue)) {
      assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
    }
  }

  @Provide
  Arbitrary<Comparer> rows() {
    return Combinators.combine(Arbitraries.of(INDICATORS), place().list().ofMinSize(1).ofMaxSize(4))
        .as((indicator, places) -> new Comparer(indicator, CATALOGUE, numbered(places)));
  }

  private static List<Place> numbered(List<Place> places) {
    return IntStream.range(0, places.size())
        .mapToObj(
            i ->
                new Place(
                    "cities/c" + i + "/districts/d",
                    places.get(i).series(),
                    places.get(i).target(),
                    Map.of()))
        .toList();
  }

  private static Arbitrary<Place> place() {
    var years = Arbitraries.of(2015, 2019, 2022, 2023, 2024).set().ofMaxSize(4);
    var factors = Arbitraries.of("", factor("a"), factor("b"), factor("c"));
    var bases = Arbitraries.of(0, 0, 2015, 2019);
    var targets = Arbitraries.of(0, 0, 2015, 2019);
    var isCity =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, Arbitraries.just(false)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(true)));
    return Combinators.combine(years, factors, bases, targets, isCity)
        .as(
            (observedYears, factor, base, targetYear, city) -> {
              var observations =
                  observedYears.stream()
                      .map(y -> observed(y.toString(), "1" + y))
                      .toArray(Observation[]::new);
              var own = with(series("m", "cities/x/districts/d", observations), factor, base);
              var target =
                  Optional.of(
                      target(
                          "cities/x/districts/d",
                          targetYear == 0 ? 2014 : targetYear,
                          "",
                          2030,
                          "5"));
              return new Place(
                  own.district(),
                  List.of(city ? ofCity(own, "tutta la città") : own),
                  targetYear == 0 ? Optional.empty() : target,
                  Map.of());
            });
  }
}
