package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.dated;
import static it.nzd.indicators.domain.calculation.emissions.Activities.factor;
import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VintagesTest {
  private static Vintage<GasFactor> vintage(int dataYear, int published, String from, double kg) {
    return new Vintage<>(
        "consumption",
        "ed. " + published,
        "ISPRA, Rapporto",
        dataYear,
        published,
        from,
        factor("kWh", kg, null, null));
  }

  private static final List<Vintage<GasFactor>> ITALY =
      List.of(vintage(2023, 2024, "2023-01-01", 0.250), vintage(2024, 2025, "2024-01-01", 0.245));

  private static ActivityEmissions.Row row(
      When when, List<Vintage<GasFactor>> vintages, Integer asOf) {
    return ActivityEmissions.run(GwpSet.AR5, List.of(dated(100_000, "kWh", when, vintages)), asOf)
        .rows()
        .getFirst();
  }

  @Test
  void shouldChooseByDay() {
    assertThat(row(new When("2023-06-15", null), ITALY, null).tCo2e())
        .isCloseTo(25.0, withPercentage(1e-10));
    assertThat(row(new When("2024-06-15", null), ITALY, null).tCo2e())
        .isCloseTo(24.5, withPercentage(1e-10));
  }

  @Test
  void shouldSayHowOldTheDataAre() {
    var row = row(new When("", 2027), ITALY, null);

    assertThat(row.chosen().offsetYears()).isEqualTo(3);
    assertThat(row.chosen().vintage().dataYear()).isEqualTo(2024);
  }

  @Test
  void shouldRefuseWhenNoDataAreThatOld() {
    refused(
        () -> row(new When("2022-12-31", null), ITALY, null),
        Why.FACTOR_MISSING,
        "activities[0].vintages");
  }

  @Test
  void shouldNotUseAFactorBeforeItIsValidOrPublished() {
    var later = List.of(vintage(2022, 2023, "", 0.3), vintage(2023, 2025, "2024-01-01", 0.25));

    assertThat(row(new When("2023-12-31", null), later, null).tCo2e())
        .isCloseTo(30, withPercentage(1e-10));
    assertThat(row(new When("2024-01-01", null), later, null).tCo2e())
        .isCloseTo(25, withPercentage(1e-10));
    assertThat(row(new When("2024-01-01", null), later, 2024).tCo2e())
        .isCloseTo(30, withPercentage(1e-10));
  }

  @Test
  void shouldUseTheLastEditionOfADataYear() {
    var editions = List.of(vintage(2023, 2025, "", 0.243), vintage(2023, 2024, "", 0.250));

    assertThat(row(new When("", 2023), editions, null).chosen().vintage().publishedYear())
        .isEqualTo(2025);
  }

  @Test
  void shouldRefuseSeveralSeriesAndMissingOrWrongDays() {
    var mixed =
        List.of(
            ITALY.getFirst(),
            new Vintage<>(
                "gross production", "e", "d", 2023, 2024, "", factor("kWh", 0.2, null, null)));

    refused(
        () -> row(new When("", 2023), mixed, null),
        Why.VALUE_UNFIT,
        "activities[0].vintages[1].series");
    refused(() -> row(new When("", null), ITALY, null), Why.VALUE_MISSING, "activities[0].day");
    refused(
        () -> row(new When("2023-02-30", null), ITALY, null), Why.VALUE_UNFIT, "activities[0].day");
    refused(
        () -> row(new When("2023-02-03", 2024), ITALY, null),
        Why.VALUE_UNFIT,
        "activities[0].year");
  }

  @Property(tries = 200)
  void shouldNeverUseLaterDataNorDependOnTheOrder(
      @ForAll @IntRange(min = 2000, max = 2030) int year, @ForAll long seed) {
    var vintages = new ArrayList<Vintage<GasFactor>>();
    var random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      vintages.add(vintage(1995 + random.nextInt(35), 1996 + random.nextInt(35), "", i));
    }
    var newest = vintages.stream().mapToInt(Vintage::dataYear).filter(data -> data <= year).max();
    if (newest.isEmpty()) {
      return;
    }

    var one = row(new When("", year), vintages, null).chosen();
    Collections.shuffle(vintages, random);
    var other = row(new When("", year), vintages, null).chosen();

    assertThat(Objects.requireNonNull(one).vintage().dataYear()).isEqualTo(newest.getAsInt());
    assertThat(Objects.requireNonNull(other).vintage().publishedYear())
        .isEqualTo(one.vintage().publishedYear());
  }
}
