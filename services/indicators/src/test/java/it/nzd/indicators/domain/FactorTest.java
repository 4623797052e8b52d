package it.nzd.indicators.domain;

import static it.nzd.indicators.domain.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactorTest {
  private static final Factor OF_SEVERAL_YEARS = several();

  @Test
  void shouldTakeTheNewestDataYearThatIsNotLater() {
    assertThat(OF_SEVERAL_YEARS.forYear(2021)).contains(new Factor.Applied(number("0.265"), 1));
    assertThat(OF_SEVERAL_YEARS.forYear(2022)).contains(new Factor.Applied(number("0.281"), 0));
    assertThat(OF_SEVERAL_YEARS.forYear(2030)).contains(new Factor.Applied(number("0.281"), 8));
  }

  @Test
  void shouldNeverTakeALaterDataYear() {
    assertThat(OF_SEVERAL_YEARS.forYear(2017)).isEmpty();
  }

  @Test
  void shouldBeReadByDocumentAndSeries() {
    assertThat(Ispra.CONSUMPTION_413.label()).isEqualTo("ISPRA, Rapporto 413/2025, consumption");
    assertThat(Ispra.PRODUCTION_413.label())
        .isEqualTo("ISPRA, Rapporto 413/2025, gross production");
  }

  @Test
  void shouldRefuseAFactorNamedByPublisherAndYearAlone() {
    var source = Samples.PRESS;
    var values = new TreeMap<>(Map.of(2023, number("0.25")));

    assertThatThrownBy(
            () ->
                new Factor(
                    "electricity", "", "2023", "ISPRA 2023", 2023, "kg/kW.h", "", values, source))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Factor(
                    "electricity",
                    "consumption",
                    "",
                    "ISPRA 2023",
                    2023,
                    "kg/kW.h",
                    "",
                    values,
                    source))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Factor(
                    "electricity",
                    "consumption",
                    "413/2025",
                    " ",
                    2023,
                    "kg/kW.h",
                    "",
                    values,
                    source))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Factor several() {
    var values =
        new TreeMap<>(Map.of(2018, number("0.308"), 2020, number("0.265"), 2022, number("0.281")));
    return new Factor(
        "electricity", "zone average", "v1", "Zone", 2023, "kg/kW.h", "CO2", values, Samples.PRESS);
  }
}
