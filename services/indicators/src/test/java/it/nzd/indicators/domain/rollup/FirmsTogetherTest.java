package it.nzd.indicators.domain.rollup;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FirmsTogetherTest {
  private static final Aggregation ADDED = new Aggregation(OverTime.SUM, OverUnits.SUM, "");

  private static Stored<FirmSeries> of(int firm, String site, Observation... observations) {
    var empty =
        FirmSeries.of(
            measure("energy"),
            "firm" + firm,
            site,
            FirmSeries.title("Impresa " + firm, site),
            PRATO);
    var held = empty.holding(series("energy", PRATO, observations));
    return new Stored<>(held, "s" + firm + site, 1, Instant.EPOCH, Instant.EPOCH, "");
  }

  private static Map<String, Together> made(Aggregation how, List<Stored<FirmSeries>> firms) {
    return made(how, firms, List.of());
  }

  private static Map<String, Together> made(
      Aggregation how, List<Stored<FirmSeries>> firms, List<Stored<FirmSeries>> weights) {
    var all = new java.util.TreeMap<String, Together>();
    new FirmsTogether(how, firms, weights, OverTime.SUM)
        .periods()
        .forEach(one -> all.put(one.period().code(), one));
    return all;
  }

  private static List<Stored<FirmSeries>> firms(int... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> of(i, "", observed("2024", "" + values[i])))
        .toList();
  }

  @Test
  void shouldHaveAValueOnlyWhereAllHaveAnswered() {
    var firms =
        List.of(
            of(1, "", observed("2023", "1"), observed("2024", "10")),
            of(2, "", observed("2023", "2"), absent("2024", Absence.NOT_OCCURRING)),
            of(3, "", observed("2024", "5")));

    var made = made(ADDED, firms);

    assertThat(made.get("2024").value()).contains(new BigDecimal("15"));
    assertThat(made.get("2023").value()).isEmpty();
    assertThat(made.get("2023").partial()).contains(new BigDecimal("3"));
    assertThat(made.get("2023").derivation().present()).isEqualTo(2);
    assertThat(made.get("2023").derivation().expected()).isEqualTo(3);
  }

  @Test
  void shouldMakeAFirmOfItsSitesUnlessItSpeaksForItself() {
    var firms =
        List.of(
            of(1, "Nord", observed("2023", "1"), observed("2024", "10")),
            of(1, "Sud", observed("2024", "7")),
            of(1, "", observed("2022", "3")),
            of(2, "", observed("2022", "1"), observed("2023", "1"), observed("2024", "1")));

    var made = made(ADDED, firms);

    assertThat(made.get("2024").value()).contains(new BigDecimal("18"));
    assertThat(made.get("2024").derivation().parts().getFirst().observation().derivation().kind())
        .isEqualTo(Derivation.Kind.SITES);
    assertThat(made.get("2023").value()).isEmpty();
    assertThat(made.get("2022").value()).contains(new BigDecimal("4"));
  }

  @Test
  void shouldWeighWhatHasAWeight() {
    var weighted = new Aggregation(OverTime.MEAN, OverUnits.WEIGHTED_MEAN, measure("weight"));
    var shares = List.of(of(1, "", observed("2024", "10")), of(2, "", observed("2024", "40")));
    var weights = List.of(of(1, "", observed("2024", "2")), of(2, "", observed("2024", "1")));

    assertThat(made(weighted, shares, weights).get("2024").value().orElseThrow())
        .isEqualByComparingTo("20");
    var lacking = made(weighted, shares, weights.subList(0, 1)).get("2024");
    assertThat(lacking.value()).isEmpty();
    assertThat(lacking.derivation().present()).isEqualTo(1);
  }

  @Test
  void shouldAddMonthsOfAFirmBeforeFirmsAreAdded() {
    var months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> observed("2024-%02d".formatted(m), "2"))
            .toArray(Observation[]::new);
    var firms = List.of(of(1, "", months), of(2, "", observed("2024", "6")));

    var made = made(ADDED, firms);

    assertThat(made.get("2024").value()).contains(new BigDecimal("30"));
    assertThat(made.get("2024-03").derivation().present()).isEqualTo(1);
    assertThat(made.get("2024-03").value()).isEmpty();
  }

  @Test
  void shouldWithholdSmallGroupsAndDominantFirms() {
    assertThat(made(ADDED, firms(1, 1, 1, 1)).get("2024").withheld()).isEqualTo(Withheld.TOO_FEW);
    assertThat(made(ADDED, firms(1, 1, 1, 1, 1)).get("2024").withheld())
        .isEqualTo(Withheld.UNSPECIFIED);
    assertThat(made(ADDED, firms(7, 1, 1, 1, 1)).get("2024").withheld())
        .isEqualTo(Withheld.DOMINATED);
    assertThat(made(ADDED, firms(6, 1, 1, 1, 1)).get("2024").withheld())
        .isEqualTo(Withheld.UNSPECIFIED);
    var largest = new Aggregation(OverTime.SUM, OverUnits.LARGEST, "");
    assertThat(made(largest, firms(1, 1, 1, 1, 1)).get("2024").withheld())
        .isEqualTo(Withheld.DOMINATED);
  }

  @Test
  void shouldNotGiveAMonthAwayByTheYear() {
    var firms = new ArrayList<Stored<FirmSeries>>();
    for (int firm = 0; firm < 5; firm++) {
      int who = firm;
      firms.add(
          of(
              firm,
              "",
              IntStream.rangeClosed(1, 12)
                  .mapToObj(
                      m -> observed("2024-%02d".formatted(m), m == 3 && who == 0 ? "90" : "10"))
                  .toArray(Observation[]::new)));
    }

    var made = made(ADDED, firms);

    assertThat(made.get("2024-03").withheld()).isEqualTo(Withheld.DOMINATED);
    assertThat(made.get("2024-04").withheld()).isEqualTo(Withheld.UNSPECIFIED);
    assertThat(made.get("2024").withheld()).isEqualTo(Withheld.BY_DIFFERENCE);
    assertThat(made.get("2024").closed().observation().reading())
        .isEqualTo(new Reading.Absent(Absence.CONFIDENTIAL));
  }

  @Property
  void shouldNeverShowWhatOneFirmMostlyMakes(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 100) Integer> values) {
    var made = made(ADDED, firms(values.stream().mapToInt(Integer::intValue).toArray()));
    var closed = made.get("2024").closed();

    assertThat(closed.derivation().parts()).isEmpty();
    assertThat(closed.partial()).isEmpty();
    assertThat(closed.derivation().expected()).isEqualTo(values.size());
    int total = values.stream().mapToInt(Integer::intValue).sum();
    int largest = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
    boolean isSafe = values.size() >= 5 && largest * 10 <= total * 6;
    assertThat(closed.value().isPresent()).isEqualTo(isSafe);
  }

  @Test
  void shouldKeepPeriodsOfEveryLengthInOrder() {
    assertThat(
            new FirmsTogether(ADDED, firms(1, 2), List.of(), OverTime.SUM)
                .periods().stream().map(Together::period))
        .containsExactly(Period.parse("2024"));
  }
}
