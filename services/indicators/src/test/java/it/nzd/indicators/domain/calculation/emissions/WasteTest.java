package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.emissions.BiologicalTreatment.Lot;
import it.nzd.indicators.domain.calculation.emissions.BiologicalTreatment.Treatment;
import it.nzd.indicators.domain.calculation.emissions.Incineration.Fraction;
import it.nzd.indicators.domain.calculation.emissions.SolidWasteMethane.Composition;
import it.nzd.indicators.domain.calculation.emissions.SolidWasteMethane.DocF;
import it.nzd.indicators.domain.calculation.emissions.SolidWasteMethane.Site;
import it.nzd.indicators.domain.calculation.emissions.SolidWasteMethane.Waste;
import it.nzd.indicators.domain.calculation.emissions.WasteWater.Kind;
import it.nzd.indicators.domain.calculation.emissions.WasteWater.Load;
import it.nzd.indicators.domain.calculation.emissions.WasteWater.Nitrogen;
import it.nzd.platform.value.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WasteTest {
  private static final Composition MIXED = new Composition(0.3, 0.1, 0.2, 0.05, 0.05, 0.0);

  private static Waste landfill(Site site, double recovered, DocF docF) {
    return new Waste(10_000, MIXED, site, docF, recovered, null);
  }

  @ParameterizedTest
  @CsvSource({
    "MANAGED, 0, 0.0714, 642.6",
    "UNCATEGORISED, 0, 0.04284, 428.4",
    "MANAGED, 0.5, 0.0714, 321.3",
    "SEMI_AEROBIC_MANAGED, 0, 0.0357, 357",
    "POORLY_MANAGED_ACTIVE_AERATION, 0, 0.02856, 285.6",
    "UNMANAGED_DEEP, 0, 0.05712, 571.2",
    "UNMANAGED_SHALLOW, 0, 0.02856, 285.6",
    "MANAGED, 1, 0.0714, 0"
  })
  void shouldCommitMethane(Site site, double recovered, double potential, double ch4) {
    var answer = SolidWasteMethane.run(landfill(site, recovered, DocF.GPC));

    assertThat(answer.doc()).isCloseTo(0.1785, withPercentage(1e-10));
    assertThat(answer.potential()).isCloseTo(potential, withPercentage(1e-10));
    assertThat(answer.ch4T()).isCloseTo(ch4, withPercentage(1e-10));
  }

  @Test
  void shouldLetTheDecomposingFractionBeChosen() {
    var ipcc = SolidWasteMethane.run(landfill(Site.MANAGED, 0, DocF.IPCC_2006));

    assertThat(ipcc.ch4T()).isCloseTo(642.6 * 5 / 6, withPercentage(1e-10));
    assertThat(SolidWasteMethane.method(DocF.IPCC_2006).sources()).anyMatch(Source::isProvisional);
    assertThat(SolidWasteMethane.method(DocF.GPC).sources()).noneMatch(Source::isProvisional);
    assertThat(SolidWasteMethane.method(DocF.GPC).version())
        .isNotEqualTo(SolidWasteMethane.method(DocF.IPCC_2006).version());
  }

  @Test
  void shouldTakeSharesUpToTheWhole() {
    var whole = new Composition(0.1, 0.2, 0.3, 0.1, 0.1, 0.2);
    var tooMuch = new Composition(0.5, 0.5, 0.1, null, null, null);

    assertThat(SolidWasteMethane.run(new Waste(1, whole, Site.MANAGED, DocF.GPC, 0, 0.0)).ch4T())
        .isPositive();
    refused(
        () -> SolidWasteMethane.run(new Waste(1, tooMuch, Site.MANAGED, DocF.GPC, 0, null)),
        Why.SHARES_EXCEED_ONE,
        "composition");
  }

  @ParameterizedTest
  @CsvSource({
    "COMPOSTING, false, 4.0",
    "ANAEROBIC_DIGESTION, false, 0.8",
    "COMPOSTING, true, 10",
    "ANAEROBIC_DIGESTION, true, 2"
  })
  void shouldTreatWasteBiologically(Treatment treatment, boolean isDry, double ch4) {
    var lot = new Lot("organico", 1000, treatment, isDry, 0, null);

    var answer = BiologicalTreatment.run(List.of(lot), GwpSet.AR5, MethaneOrigin.AGGREGATE);

    assertThat(answer.ch4T()).isCloseTo(ch4, withPercentage(1e-10));
    assertThat(answer.tCo2e()).isCloseTo(ch4 * 28, withPercentage(1e-10));
    assertThat(answer.n2oT()).isNull();
  }

  @Test
  void shouldTakeRecoveredMethaneOffAndNeverMoreThanThereIs() {
    var lots =
        List.of(
            new Lot("a", 1000, Treatment.COMPOSTING, false, 1.0, 0.3),
            new Lot("b", 1000, Treatment.ANAEROBIC_DIGESTION, false, 0.9, null));

    assertThat(
            BiologicalTreatment.run(lots.subList(0, 1), GwpSet.AR5, MethaneOrigin.AGGREGATE)
                .tCo2e())
        .isCloseTo(3 * 28 + 0.3 * 265, withPercentage(1e-10));
    refused(
        () -> BiologicalTreatment.run(lots, GwpSet.AR5, MethaneOrigin.AGGREGATE),
        Why.VALUE_UNFIT,
        "lots[1].recovered_ch4_t");
  }

  @Test
  void shouldLetAllMethaneBeRecoveredWhateverTheRounding() {
    var lot = new Lot("a", 4.1, Treatment.COMPOSTING, false, 0.0164, null);
    var load = new Load(Kind.INDUSTRIAL_COD, 4.1, 0, 0.016, 1.0, 0.0656, null);
    var nitrogen = new Nitrogen(1, 4.1, 1.0, 1.0, 0.656);

    var treated = BiologicalTreatment.run(List.of(lot), GwpSet.AR5, MethaneOrigin.AGGREGATE);
    var water = WasteWater.run(load, GwpSet.AR5, MethaneOrigin.AGGREGATE);

    assertThat(treated.ch4T()).isZero();
    assertThat(water.ch4Kg()).isZero();
    assertThat(nitrogen.effluentKg()).isZero();
  }

  @Test
  void shouldSplitFossilFromBiogenicCarbon() {
    var waste =
        new Incineration.Waste(
            1000,
            List.of(new Fraction(0.2, 1, 0.75, 1, 1), new Fraction(0.5, 0.4, 0.38, 0, 1)),
            null,
            null,
            null);

    var answer = Incineration.run(waste, GwpSet.AR5);

    assertThat(answer.co2T()).isCloseTo(550, withPercentage(1e-10));
    assertThat(answer.biogenicCo2T()).isCloseTo(278.6666666667, withPercentage(1e-8));
    assertThat(answer.tCo2e()).isCloseTo(550, withPercentage(1e-10));
    assertThat(answer.ch4T()).isNull();
    assertThat(answer.warnings()).extracting(w -> w.code()).containsExactly("GAS_NOT_COUNTED");
  }

  @Test
  void shouldTakeProvisionalFactorsByTechnologyUnlessGiven() {
    var fractions = List.of(new Fraction(1, 1, 0, 0, 1));
    var table =
        new Incineration.Waste(
            1_000_000, fractions, Incineration.Technology.BATCH_STOKER, null, null);
    var own =
        new Incineration.Waste(
            1_000_000, fractions, Incineration.Technology.BATCH_STOKER, 1.0, 2.0);

    var answer = Incineration.run(table, GwpSet.AR5);

    assertThat(answer.ch4T()).isCloseTo(60, withPercentage(1e-10));
    assertThat(answer.tCo2e()).isCloseTo(60 * 28 + 60 * 265, withPercentage(1e-10));
    assertThat(Incineration.method(table).sources()).anyMatch(Source::isProvisional);
    assertThat(Incineration.run(own, GwpSet.AR5).n2oT()).isCloseTo(2, withPercentage(1e-10));
    assertThat(Incineration.method(own).sources()).noneMatch(Source::isProvisional);
    var tooMuch =
        new Incineration.Waste(
            1, List.of(fractions.getFirst(), fractions.getFirst()), null, null, null);
    refused(() -> Incineration.run(tooMuch, GwpSet.AR5), Why.SHARES_EXCEED_ONE, "fractions");
  }

  @Test
  void shouldComputeWasteWater() {
    var nitrogen = new Nitrogen(10_000, 30, 1.1, null, 1000);
    var load = new Load(Kind.DOMESTIC_BOD, 219_000, 19_000, 0.3, null, 6000, nitrogen);

    var answer = WasteWater.run(load, GwpSet.AR5, MethaneOrigin.AGGREGATE);

    assertThat(answer.generatedKg()).isCloseTo(36_000, withPercentage(1e-10));
    assertThat(answer.ch4Kg()).isCloseTo(30_000, withPercentage(1e-10));
    assertThat(answer.effluentNitrogenKg()).isCloseTo(65_000, withPercentage(1e-10));
    assertThat(answer.n2oKg()).isCloseTo(510.7142857, withPercentage(1e-7));
    assertThat(answer.tCo2e()).isCloseTo(840 + 135.3392857, withPercentage(1e-7));
  }

  @Test
  void shouldComputeIndustrialWasteWaterAndRefuseTakingAwayTooMuch() {
    var industrial = new Load(Kind.INDUSTRIAL_COD, 1000, 0, 1, null, 0, null);

    assertThat(WasteWater.run(industrial, GwpSet.AR5, MethaneOrigin.AGGREGATE).ch4Kg())
        .isCloseTo(250, withPercentage(1e-10));
    refused(
        () -> water(new Load(Kind.INDUSTRIAL_COD, 10, 11, 1, null, 0, null)),
        Why.VALUE_UNFIT,
        "sludge_removed_kg");
    refused(
        () -> water(new Load(Kind.INDUSTRIAL_COD, 10, 0, 1, null, 3, null)),
        Why.VALUE_UNFIT,
        "recovered_ch4_kg");
    refused(
        () ->
            water(new Load(Kind.DOMESTIC_BOD, 10, 0, 1, null, 0, new Nitrogen(1, 1, 1.1, null, 9))),
        Why.VALUE_UNFIT,
        "nitrogen.sludge_nitrogen_kg");
  }

  private static void water(Load load) {
    WasteWater.run(load, GwpSet.AR5, MethaneOrigin.AGGREGATE);
  }
}
