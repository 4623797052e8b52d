package it.nzd.indicators.domain.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.intervention.Check.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
  private static final String PRATO = "cities/prato";
  private static final String BERGAMO = "cities/bergamo";

  private static Requirement requirement(
      Quantity quantity, @Nullable String least, Set<Use> uses, boolean isReference) {
    boolean isClass = quantity == Quantity.ENERGY_CLASS;
    return new Requirement(
        Samples.text("regola"),
        "Regolamento",
        "26",
        Samples.PRESS,
        quantity,
        isClass || least == null ? null : new BigDecimal(least),
        isClass ? EnergyClass.A1 : null,
        "",
        uses,
        "Toscana",
        List.of(PRATO),
        isReference,
        0,
        0);
  }

  private static Check only(Intervention one, Requirement requirement) {
    return Checker.all(one, PRATO, Map.of("r", requirement)).getFirst();
  }

  private static Plot plot(@Nullable String area, @Nullable String permeable) {
    return new Plot(
        "",
        area == null ? null : new BigDecimal(area),
        null,
        null,
        permeable == null ? null : new BigDecimal(permeable),
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 250, PASS",
    "1000, 249.999999999, FAIL",
    "1000, 1000, PASS",
    "1000, 0, FAIL",
    "3, 0.75, PASS",
    "0.3, 0.075, PASS",
    ", 250, NOT_KNOWN",
    "1000, , NOT_KNOWN",
    "0, 0, NOT_KNOWN"
  })
  void shouldCheckThePermeabilityIndex(
      @Nullable String area, @Nullable String permeable, Outcome outcome) {
    var check =
        only(
            Planned.on(plot(area, permeable)),
            requirement(Quantity.PERMEABILITY_INDEX, "0.25", Set.of(), false));

    assertThat(check.outcome()).isEqualTo(outcome);
    assertThat(check.missing().isEmpty()).isEqualTo(outcome != Outcome.NOT_KNOWN);
  }

  @Test
  void shouldSayWithWhichNumbersItChecked() {
    var check =
        only(
            Planned.on(plot("1000", "250")),
            requirement(Quantity.PERMEABILITY_INDEX, "0.25", Set.of(), false));

    assertThat(check.inputs())
        .containsExactly(Map.entry("permeable_area_m2", "250"), Map.entry("plot_area_m2", "1000"));
    assertThat(check.isBinding()).isTrue();
  }

  @Test
  void shouldCompareEnergyClassesByTheirOrder() {
    var asked = requirement(Quantity.ENERGY_CLASS, null, Set.of(), false);
    var built = Planned.with(Planned.WORKS, Map.of(), "");

    assertThat(only(built, asked).outcome()).isEqualTo(Outcome.PASS);
    assertThat(only(Planned.on(Planned.NO_PLOT), asked).missing()).containsExactly("energy_class");
    assertThat(EnergyClass.A1.isAtLeast(EnergyClass.A1)).isTrue();
    assertThat(EnergyClass.B.isAtLeast(EnergyClass.A1)).isFalse();
  }

  @Test
  void shouldNotKnowARuleOfOneUseWhileUsesAreNotKnown() {
    var homes = requirement(Quantity.RIE, "4", Set.of(Use.RESIDENTIAL), false);
    var offices = Planned.with(Planned.WORKS, Map.of(), "");

    assertThat(only(Planned.on(Planned.NO_PLOT), homes).missing()).contains("uses", "rie");
    assertThat(Checker.all(offices, PRATO, Map.of("r", homes))).isEmpty();
  }

  @Test
  void shouldShowAReferenceElsewhereAsNotBinding() {
    var local = requirement(Quantity.PERMEABILITY_INDEX, "0.25", Set.of(), false);
    var reference = requirement(Quantity.PERMEABILITY_INDEX, "0.25", Set.of(), true);
    var one = Planned.on(plot("1000", "250"));

    assertThat(Checker.all(one, BERGAMO, Map.of("r", local))).isEmpty();
    assertThat(Checker.all(one, BERGAMO, Map.of("r", reference)))
        .singleElement()
        .satisfies(check -> assertThat(check.isBinding()).isFalse());
  }
}
