package it.nzd.indicators.domain.comparison;

import static it.nzd.indicators.domain.Samples.BERGAMO;
import static it.nzd.indicators.domain.Samples.PARMA;
import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.ROMA;
import static it.nzd.indicators.domain.Samples.absolute;
import static it.nzd.indicators.domain.Samples.factor;
import static it.nzd.indicators.domain.Samples.indicator;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.measureIn;
import static it.nzd.indicators.domain.Samples.number;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.ofCity;
import static it.nzd.indicators.domain.Samples.series;
import static it.nzd.indicators.domain.Samples.target;
import static it.nzd.indicators.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Ispra;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.Target;
import it.nzd.platform.value.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparerTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          Map.of(measure("power"), measureIn("kW.h")),
          Map.of(
              factor("ispra-413"), Ispra.CONSUMPTION_413,
              factor("ispra-386"), Ispra.PRODUCTION_386,
              factor("ispra-404"), Ispra.QUOTED_404,
              factor("ispra-500"), Ispra.edition("consumption", "500/2028", 2028, 2023, "0.2")),
          2026);

  private static Row row(Indicator indicator, Choice choice, Normalisation by, Place... places) {
    return new Comparer(indicator, CATALOGUE, List.of(places)).row(choice, by);
  }

  private static Row row(Indicator indicator, Place... places) {
    return row(indicator, Choice.OWN, Normalisation.NONE, places);
  }

  private static Place place(Series series) {
    return new Place(series.district(), List.of(series), Optional.empty(), Map.of());
  }

  private static Place place(Series series, Target target) {
    return new Place(series.district(), List.of(series), Optional.of(target), Map.of());
  }

  private static Place counted(Series series, CountSubject subject, String number, String unit) {
    return new Place(
        series.district(),
        List.of(series),
        Optional.empty(),
        Map.of(subject, new Amount(number(number), unit)));
  }

  private static List<Reason> reasons(Row row) {
    return row.findings().stream().map(Finding::reason).toList();
  }

  @Test
  void shouldLetValuesOfDistrictsStandSideBySide() {
    var reuse = indicator("%", new Formula.Observed(measure("reuse")));

    var row =
        row(
            reuse,
            place(series("reuse", PRATO, observed("2022", "10"))),
            place(series("reuse", PARMA, observed("2022", "2"))));
    assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
    assertThat(row.findings()).isEmpty();
    assertThat(row.cures()).isEmpty();
  }

  @Test
  void shouldRefuseALonelyValue() {
    var reuse = indicator("%", new Formula.Observed(measure("reuse")));

    var row =
        row(
            reuse,
            place(series("reuse", PRATO, observed("2022", "10"))),
            place(series("reuse", PARMA)));
    assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(row.findings())
        .containsExactly(new Finding(Reason.TOO_FEW_VALUES, List.of(new Finding.Place(PARMA, ""))));
  }

  @Nested
  class Definitions {
    private static final Instant CHANGED = Instant.parse("2025-06-01T00:00:00Z");
    private final Indicator reuse = indicator("%", new Formula.Observed(measure("reuse")));

    private Place enteredAt(String district, Instant at) {
      var read = observed("2024", "10");
      var entered =
          new Observation(
              read.period(),
              read.reading(),
              read.source(),
              "",
              Entry.of("a", at, Approval.APPROVED, ""),
              List.of());
      return place(series("reuse", district, entered));
    }

    private Row row(Measure defined, Place... places) {
      var catalogue = new Catalogue(Map.of(measure("reuse"), defined), Map.of(), 2026);
      return new Comparer(reuse, catalogue, List.of(places)).row(Choice.OWN, Normalisation.NONE);
    }

    private Measure changed(Measure next) {
      return next.replacing(measureIn("%"), CHANGED, "anna", "confine più largo");
    }

    @Test
    void shouldRefuseValuesEnteredUnderDifferentDefinitions() {
      var first = measureIn("%");
      var other =
          new Measure(first.displayName(), LocalizedText.of(Map.of("it", "altro")), "%", "");

      var row =
          row(changed(other), enteredAt(PRATO, CHANGED.minusSeconds(1)), enteredAt(PARMA, CHANGED));

      assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(row.findings())
          .containsExactly(
              new Finding(
                  Reason.DEFINITION_DIFFERS,
                  List.of(new Finding.Place(PRATO, "1"), new Finding.Place(PARMA, "2"))));
      assertThat(row.cells())
          .extracting(Cell::definitions)
          .containsExactly(
              List.of(new Definition(measure("reuse"), 1)),
              List.of(new Definition(measure("reuse"), 2)));
    }

    @Test
    void shouldNotMindThatValuesArePutTogetherInAnotherWay() {
      var first = measureIn("%");
      var summed =
          new Measure(
              first.displayName(),
              first.definition(),
              "%",
              first.kind(),
              new Aggregation(OverTime.MEAN, OverUnits.MEAN, ""),
              first.sheet());

      var row =
          row(
              changed(summed),
              enteredAt(PRATO, CHANGED.minusSeconds(1)),
              enteredAt(PARMA, CHANGED));

      assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
    }
  }

  @Nested
  class FactorEditions {
    private final Indicator emissions =
        indicator("kg", new Formula.Converted(measure("power"), "electricity"));
    private final Place prato =
        place(with(series("power", PRATO, observed("2023", "1000")), factor("ispra-413"), 0));
    private final Place parma =
        place(with(series("power", PARMA, observed("2024", "2000")), factor("ispra-404"), 0));

    @Test
    void shouldBeCuredByACommonEdition() {
      var row = row(emissions, prato, parma);

      assertThat(row.verdict()).isEqualTo(Verdict.CURABLE);
      assertThat(row.findings())
          .containsExactly(
              new Finding(
                  Reason.FACTOR_EDITION_DIFFERS,
                  List.of(
                      new Finding.Place(PRATO, "ISPRA, Rapporto 413/2025, consumption"),
                      new Finding.Place(PARMA, "ISPRA, Rapporto 404/2024, consumption"))));
      assertThat(row.cures())
          .extracting(Cure::label)
          .containsExactly(
              "ISPRA, Rapporto 413/2025, consumption",
              "ISPRA, Rapporto 404/2024, consumption",
              "ISPRA, Rapporto 386/2023, production mix");
    }

    @Test
    void shouldComputeAgainWithTheChosenEdition() {
      var row =
          row(emissions, new Choice(factor("ispra-413"), 0), Normalisation.NONE, prato, parma);

      assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
      assertThat(row.cells())
          .extracting(
              c -> c.shown(Normalisation.NONE).orElseThrow().stripTrailingZeros().toPlainString())
          .containsExactly("243", "486");
      assertThat(row.choice().factor()).isEqualTo(factor("ispra-413"));
    }

    @Test
    void shouldOfferNoEditionThatDoesNotCoverTheYears() {
      var early =
          place(with(series("power", ROMA, observed("2022", "1000")), factor("ispra-386"), 0));

      assertThat(row(emissions, prato, early).cures())
          .extracting(Cure::label)
          .containsExactly("ISPRA, Rapporto 386/2023, production mix");
    }

    @Test
    void shouldOfferAnEditionToAPlaceThatHasNone() {
      var without = place(series("power", ROMA, observed("2023", "1000")));

      var row = row(emissions, prato, without);
      assertThat(reasons(row))
          .containsExactly(Reason.TOO_FEW_VALUES, Reason.FACTOR_EDITION_DIFFERS);
      assertThat(row.verdict()).isEqualTo(Verdict.CURABLE);
      assertThat(row.cures()).isNotEmpty();
    }
  }

  @Nested
  class BaseYears {
    private final Indicator change = indicator("%", new Formula.Change(measure("emissions")));
    private final Place prato =
        place(
            with(
                series(
                    "emissions",
                    PRATO,
                    observed("2015", "1200"),
                    observed("2019", "1000"),
                    observed("2024", "760")),
                "",
                2019));
    private final Place parma =
        place(
            with(
                series(
                    "emissions",
                    PARMA,
                    observed("2015", "90"),
                    observed("2019", "80"),
                    observed("2024", "60")),
                "",
                2015));

    @Test
    void shouldBeCuredByAYearThatAllHave() {
      var row = row(change, prato, parma);

      assertThat(row.verdict()).isEqualTo(Verdict.CURABLE);
      assertThat(row.findings())
          .containsExactly(
              new Finding(
                  Reason.BASE_YEAR_DIFFERS,
                  List.of(new Finding.Place(PRATO, "2019"), new Finding.Place(PARMA, "2015"))));
      assertThat(row.cures()).extracting(c -> c.choice().baseYear()).containsExactly(2015, 2019);
      var cured = row(change, new Choice("", 2019), Normalisation.NONE, prato, parma);
      assertThat(cured.verdict()).isEqualTo(Verdict.COMPARABLE);
      assertThat(cured.cells())
          .extracting(
              c -> c.shown(Normalisation.NONE).orElseThrow().stripTrailingZeros().toPlainString())
          .containsExactly("-24", "-25");
    }

    @Test
    void shouldBeRefusedWithoutACommonYear() {
      var other =
          place(
              with(
                  series("emissions", ROMA, observed("2003", "5"), observed("2022", "4")),
                  "",
                  2003));

      var row = row(change, prato, other);
      assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(reasons(row)).containsExactly(Reason.BASE_YEAR_DIFFERS);
    }

    @Test
    void shouldBeRefusedForPublishedPercentagesThatNothingCanRebase() {
      var stated = indicator("%", new Formula.Observed(measure("reduction")));

      var row =
          row(
              stated,
              place(with(series("reduction", PRATO, observed("2024", "-83")), "", 2019)),
              place(with(series("reduction", ROMA, observed("2024", "-86")), "", 2003)));
      assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(row.cures()).isEmpty();
    }

    @Test
    void shouldNotMatterForAmountsWhosePathsStartInDifferentYears() {
      var amount = indicator("t", new Formula.Observed(measure("emissions")));
      var one = place(prato.series().getFirst(), target(PRATO, 2019, "", 2030, "200"));
      var other = place(parma.series().getFirst(), target(PARMA, 2015, "", 2030, "20"));

      var row = row(amount, one, other);
      assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
      assertThat(row.cells()).extracting(Cell::baseYear).containsOnly(0);
      var chosen = row(amount, new Choice("", 2015), Normalisation.NONE, one, other);
      assertThat(chosen.cells().getFirst().progress().path().orElseThrow().baseline())
          .isEqualByComparingTo("1200");
    }
  }

  @Nested
  class Perimeters {
    private final Indicator reduction = indicator("%", new Formula.Observed(measure("reduction")));
    private final String words = "tutta la città, rispetto al 2003";
    private final Place roma =
        place(ofCity(series("reduction", ROMA, observed("2024", "-86")), words));

    @Test
    void shouldNeverReadACityAsADistrict() {
      var row =
          row(
              reduction,
              place(series("reduction", PRATO, observed("2024", "-10"))),
              place(series("reduction", PARMA, observed("2024", "-12"))),
              roma);

      assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(row.findings())
          .containsExactly(
              new Finding(Reason.WRONG_PERIMETER, List.of(new Finding.Place(ROMA, words))));
      assertThat(row.cures()).isEmpty();
    }

    @Test
    void shouldStillShowTheValueForWhatItIs() {
      var cell = row(reduction, roma).cells().getFirst();

      assertThat(cell.shown(Normalisation.NONE).orElseThrow()).isEqualByComparingTo("-86");
      assertThat(cell.perimeter()).contains(Perimeter.CITY);
      assertThat(cell.perimeterNote()).isEqualTo(words);
      assertThat(cell.hasDistrictValue()).isFalse();
    }

    @Test
    void shouldHoldNoCityValueAgainstTheDistrictsTarget() {
      var withTarget =
          new Place(
              ROMA, roma.series(), Optional.of(target(ROMA, 2019, "0", 2030, "-60")), Map.of());

      assertThat(row(reduction, withTarget).cells().getFirst().progress().path()).isEmpty();
      assertThat(new Cells(reduction, CATALOGUE).ofDistrict(withTarget, Choice.OWN).points())
          .isEmpty();
    }

    @Test
    void shouldPreferTheDistrictsOwnValue() {
      var both =
          new Place(
              ROMA,
              List.of(roma.series().getFirst(), series("reduction", ROMA, observed("2024", "-20"))),
              Optional.empty(),
              Map.of());

      var row = row(reduction, both, place(series("reduction", PRATO, observed("2024", "-10"))));
      assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
      assertThat(row.cells().getFirst().shown(Normalisation.NONE).orElseThrow())
          .isEqualByComparingTo("-20");
    }

    @Test
    void shouldNotDivideACityByTheFirmsOfADistrict() {
      var power = absolute("kW", new Formula.Observed(measure("kw")));
      var place =
          counted(
              ofCity(series("kw", ROMA, observed("2024", "500")), words),
              CountSubject.FIRMS,
              "100",
              "{firm}");

      var cell = row(power, Choice.OWN, Normalisation.PER_FIRM, place).cells().getFirst();
      assertThat(cell.shown(Normalisation.PER_FIRM).orElseThrow()).isEqualByComparingTo("500");
      assertThat(cell.divisor(Normalisation.PER_FIRM)).isEmpty();
    }

    @Test
    void shouldNotMixPerimetersInOneRatio() {
      var reuse =
          indicator("%", new Formula.Ratio(measure("reused"), measure("treated"), number("100")));
      var mixed =
          new Place(
              PRATO,
              List.of(
                  series("reused", PRATO, observed("2022", "3.5")),
                  ofCity(series("treated", PRATO, observed("2022", "35")), "")),
              Optional.empty(),
              Map.of());

      assertThat(row(reuse, mixed).cells().getFirst().latest()).isEmpty();
    }
  }

  @Nested
  class Normalising {
    private final Indicator power = absolute("kW", new Formula.Observed(measure("kw")));
    private final Place prato =
        counted(
            series("kw", PRATO, observed("2024", "13200")), CountSubject.FIRMS, "6600", "{firm}");
    private final Place parma =
        counted(series("kw", PARMA, observed("2024", "1270")), CountSubject.FIRMS, "127", "{firm}");
    private final Place bergamo =
        counted(series("kw", BERGAMO, observed("2024", "500")), CountSubject.AREA, "1000000", "m2");

    @Test
    void shouldNotRankAbsoluteAmounts() {
      var row = row(power, prato, parma);

      assertThat(row.verdict()).isEqualTo(Verdict.CURABLE);
      assertThat(reasons(row)).containsExactly(Reason.ABSOLUTE);
      assertThat(row.cures()).isEmpty();
    }

    @Test
    void shouldBeCuredByDividing() {
      var row = row(power, Choice.OWN, Normalisation.PER_FIRM, prato, parma);

      assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
      assertThat(row.cells())
          .extracting(c -> c.shown(Normalisation.PER_FIRM).orElseThrow())
          .allSatisfy(v -> assertThat(v.signum()).isPositive());
      assertThat(row.cells().getFirst().shown(Normalisation.PER_FIRM).orElseThrow())
          .isEqualByComparingTo("2");
      assertThat(row.cells().getFirst().divisor(Normalisation.PER_FIRM))
          .contains(new Amount(number("6600"), "{firm}"));
    }

    @Test
    void shouldBeRefusedWhereTheCountIsMissing() {
      var row = row(power, Choice.OWN, Normalisation.PER_FIRM, prato, parma, bergamo);

      assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(row.findings())
          .containsExactly(
              new Finding(Reason.NORMALISER_MISSING, List.of(new Finding.Place(BERGAMO, ""))));
      assertThat(row.cells().getLast().shown(Normalisation.PER_FIRM)).isEmpty();
    }

    @Test
    void shouldBeRefusedWhereNoDivisionHelpsTwoDistricts() {
      assertThat(row(power, prato, bergamo).verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(row(power, prato, parma, bergamo).verdict()).isEqualTo(Verdict.CURABLE);
    }

    @Test
    void shouldTakeResidentsWhereThereIsNoCountOfWorkers() {
      var both =
          Map.of(
              CountSubject.WORKERS,
              new Amount(number("6000"), "{worker}"),
              CountSubject.RESIDENTS,
              new Amount(number("1"), "{resident}"));
      var residents = Map.of(CountSubject.RESIDENTS, new Amount(number("12"), "{resident}"));

      assertThat(Normalisation.PER_HEAD.divisor(both))
          .contains(new Amount(number("6000"), "{worker}"));
      assertThat(Normalisation.PER_HEAD.divisor(residents))
          .contains(new Amount(number("12"), "{resident}"));
    }

    @Test
    void shouldCountLandInHectares() {
      var divisor =
          Normalisation.PER_HECTARE
              .divisor(Map.of(CountSubject.AREA, new Amount(number("1000000"), "m2")))
              .orElseThrow();

      assertThat(divisor.number()).isEqualByComparingTo("100");
      assertThat(divisor.unit()).isEqualTo("ha");
    }

    @Test
    void shouldNeverDivideByZero() {
      assertThat(
              Normalisation.PER_FIRM.divisor(
                  Map.of(CountSubject.FIRMS, new Amount(number("0"), "{firm}"))))
          .isEmpty();
    }

    @Test
    void shouldNotDivideARatio() {
      var share = indicator("%", new Formula.Observed(measure("kw")));

      var row = row(share, Choice.OWN, Normalisation.PER_FIRM, prato, parma, bergamo);
      assertThat(row.verdict()).isEqualTo(Verdict.COMPARABLE);
      assertThat(row.normalisation()).isEqualTo(Normalisation.NONE);
    }
  }
}
