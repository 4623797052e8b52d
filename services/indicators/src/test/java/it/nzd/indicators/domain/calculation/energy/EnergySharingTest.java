package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.energy.SharingConsumer.Kind;
import it.nzd.indicators.domain.calculation.energy.SharingPlant.Voltage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Cases derived from GSE, Regole operative CACER. */
class EnergySharingTest {
  private static final List<Double> INJECTED =
      List.of(0.0, 0.0, 40.0, 80.0, 120.0, 60.0, 10.0, 0.0);
  private static final List<Double> WITHDRAWN =
      List.of(30.0, 25.0, 50.0, 70.0, 70.0, 90.0, 40.0, 30.0);
  private static final List<Double> PRICES =
      List.of(90.0, 85.0, 100.0, 120.0, 150.0, 170.0, 190.0, 130.0);

  @Test
  void shouldShareHourByHourAndPayThePremium() {
    var sharing = sharing(List.of(plant(180, "0", INJECTED)), List.of(firm(WITHDRAWN)), PRICES);

    assertThat(sharing.hourlyShared()).containsExactly(0.0, 0.0, 40.0, 70.0, 70.0, 60.0, 10.0, 0.0);
    assertThat(sharing.shared()).isEqualTo(250);
    assertThat(sharing.areas().getFirst().ratio().get()).isCloseTo(0.80645, within(1e-5));
    assertThat(sharing.premium()).isEqualByComparingTo("29.6");
  }

  @Test
  void shouldBindWhatExceedsTheThreshold() {
    // 60 + (180 − 140) = 100 €/MWh
    var sharing =
        sharing(
            List.of(plant(Region.SICILIA, 700, "0", List.of(1_000_000.0))),
            List.of(firm(List.of(620_000.0))),
            List.of(140.0),
            Region.SICILIA);
    var area = sharing.areas().getFirst();

    assertThat(area.excess()).isEqualTo(70_000);
    assertThat(sharing.premium()).isEqualByComparingTo("62000");
    assertThat(sharing.excessPremium()).isEqualByComparingTo("7000");
  }

  @Test
  void shouldHaveALowerThresholdWithAGrant() {
    var sharing =
        sharing(
            List.of(plant(150, "0.4", List.of(1000.0))),
            List.of(firm(List.of(500.0))),
            List.of(100.0));
    var area = sharing.areas().getFirst();

    assertThat(area.threshold()).isEqualTo(0.45);
    assertThat(area.excess()).isEqualTo(50);
    assertThat(sharing.premium()).isEqualByComparingTo("32.5");
    assertThat(sharing.excessPremium()).isEqualByComparingTo("3.25");
  }

  @Test
  void shouldHaveNoExcessAtTheThreshold() {
    var sharing =
        sharing(
            List.of(plant(150, "0", List.of(1000.0))),
            List.of(firm(List.of(550.0))),
            List.of(100.0));

    assertThat(sharing.areas().getFirst().excess()).isZero();
    assertThat(sharing.excessPremium()).isEqualByComparingTo("0");
  }

  @Test
  void shouldNotReduceWhatAMunicipalityTakes() {
    var plants = List.of(plant(150, "0.4", List.of(100.0)));
    var price = List.of(100.0);

    assertThat(sharing(plants, List.of(firm(List.of(100.0))), price).premium())
        .isEqualByComparingTo("6.5");
    assertThat(sharing(plants, List.of(of(Kind.LOCAL_AUTHORITY, List.of(100.0))), price).premium())
        .isEqualByComparingTo("13");
    assertThat(
            sharing(
                    plants,
                    List.of(firm(List.of(150.0)), of(Kind.THIRD_SECTOR, List.of(50.0))),
                    price)
                .premium())
        .isEqualByComparingTo("8.125");
  }

  @Test
  void shouldServeTheOldestPlantFirst() {
    var young = at(2025, plant(150, "0", List.of(60.0)));
    var old = at(2024, plant(150, "0", List.of(50.0)));

    var sharing = sharing(List.of(young, old), List.of(firm(List.of(80.0))), List.of(100.0));

    assertThat(sharing.sharedOf(old)).isEqualTo(50);
    assertThat(sharing.sharedOf(young)).isEqualTo(30);
  }

  @Test
  void shouldShareInsideAPrimarySubstationOnly() {
    var here = plant(150, "0", List.of(60.0));
    var there =
        new SharingConsumer("b", Kind.ENTERPRISE, "B", OptionalDouble.empty(), List.of(60.0));

    var sharing = sharing(List.of(here), List.of(firm(List.of(10.0)), there), List.of(100.0));

    assertThat(sharing.zoneShared()).isEqualTo(60);
    assertThat(sharing.shared()).isEqualTo(10);
    assertThat(sharing.sharedOf(there)).isZero();
    assertThat(sharing.areas()).hasSize(2);
  }

  @Test
  void shouldCountStorageAfterItsLosses() {
    var storage =
        new SharingConsumer("s", Kind.STORAGE, "A", OptionalDouble.of(0.9), List.of(100.0));

    var sharing =
        sharing(List.of(plant(150, "0", List.of(200.0))), List.of(storage), List.of(100.0));

    assertThat(sharing.shared()).isCloseTo(90, within(1e-12));
    assertThat(sharing.selfSufficiency().missing()).isEqualTo("NO_DEMAND");
  }

  @Test
  void shouldServeAPlantWithoutPremiumInItsTurnAndPayItNothing() {
    var p = plant(150, "0", List.of(50.0));
    var old =
        new SharingPlant(
            "old",
            150,
            p.technology(),
            LocalDate.of(2020, 1, 1),
            "A",
            BigDecimal.ZERO,
            p.injected(),
            OptionalDouble.empty(),
            false,
            Optional.empty());

    var sharing = sharing(List.of(p, old), List.of(firm(List.of(60.0))), List.of(100.0));

    assertThat(sharing.sharedOf(old)).isEqualTo(50);
    assertThat(sharing.incentivised()).isEqualTo(10);
    assertThat(sharing.premium()).isEqualByComparingTo("1.3");
    assertThat(sharing.advanceOf(old)).isEmpty();
  }

  @Test
  void shouldValueTheTariffOnlyWhenItIsGiven() {
    var plants = List.of(plant(150, "0", List.of(1000.0)));
    var consumers = List.of(firm(List.of(1000.0)));

    assertThat(sharing(plants, consumers, List.of(100.0)).valorisation().missing())
        .isEqualTo("TARIFF_NOT_GIVEN");
    assertThat(
            EnergySharing.of(input(false, plants, consumers, "8.48", "0.6")).valorisation().get())
        .isEqualByComparingTo("8.48");
  }

  @Test
  void shouldAddAvoidedLossesForAGroup() {
    var p = plant(150, "0", List.of(1000.0));
    var low =
        new SharingPlant(
            "p",
            150,
            p.technology(),
            p.commissionedOn(),
            "A",
            BigDecimal.ZERO,
            p.injected(),
            OptionalDouble.empty(),
            true,
            Optional.of(Voltage.LOW));

    var group =
        EnergySharing.of(input(true, List.of(low), List.of(firm(List.of(1000.0))), "8", "0.6"));

    assertThat(group.valorisation().get()).isEqualByComparingTo("11.2");
  }

  @Test
  void shouldPayOutFromFiftyEuro() {
    var plants = List.of(plant(150, "0", List.of(1000.0)));
    var consumers = List.of(firm(List.of(100.0)));
    var small = sharing(plants, consumers, List.of(100.0));
    var carried =
        EnergySharing.of(
            new SharingInput(
                false,
                Region.LOMBARDIA,
                plants,
                consumers,
                List.of(new BigDecimal("100")),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal("37")));

    assertThat(small.total()).isEqualByComparingTo("13");
    assertThat(small.payable()).isEqualByComparingTo("0");
    assertThat(carried.payable()).isEqualByComparingTo("50");
  }

  @Test
  void shouldTellBothRatesWithWhatIsUsedOnTheSpot() {
    var p = plant(150, "0", List.of(100.0));
    var withSpot =
        new SharingPlant(
            "p",
            150,
            p.technology(),
            p.commissionedOn(),
            "A",
            BigDecimal.ZERO,
            p.injected(),
            OptionalDouble.of(100),
            true,
            Optional.empty());

    var sharing = sharing(List.of(withSpot), List.of(firm(List.of(50.0))), List.of(100.0));

    assertThat(sharing.selfConsumption().get()).isEqualTo(0.75);
    assertThat(sharing.selfSufficiency().get()).isEqualTo(1);
  }

  @Test
  void shouldSpeakOfTheGridAloneWhenUseOnTheSpotIsNotKnown() {
    var unknown = plant(150, "0", List.of(100.0));
    var known =
        new SharingPlant(
            "known",
            150,
            unknown.technology(),
            unknown.commissionedOn(),
            "A",
            BigDecimal.ZERO,
            unknown.injected(),
            OptionalDouble.of(100),
            true,
            Optional.empty());

    var sharing = sharing(List.of(known, unknown), List.of(firm(List.of(50.0))), List.of(100.0));

    assertThat(sharing.selfConsumption().get()).isEqualTo(0.25);
    assertThat(sharing.selfSufficiency().get()).isEqualTo(1);
    assertThat(sharing.warnings())
        .contains(new Warning("SELF_CONSUMPTION_UNKNOWN", "plants[1].self_consumed_kwh"))
        .doesNotContain(new Warning("SELF_CONSUMPTION_UNKNOWN", "plants[0].self_consumed_kwh"));
  }

  /** 1,000 MWh of which 620 are shared, at 118 €/MWh. */
  @Test
  void shouldBindTheExcessOfTheExamplePrinted() {
    var sharing =
        sharing(
            List.of(plant(400, "0", List.of(1_000_000.0))),
            List.of(firm(List.of(620_000.0))),
            List.of(142.0));
    var area = sharing.areas().getFirst();

    assertThat(area.ratio().get()).isCloseTo(0.62, within(1e-12));
    assertThat(area.excess()).isEqualTo(70_000);
    assertThat(sharing.premium()).isEqualByComparingTo("73160");
    assertThat(sharing.excessPremium()).isEqualByComparingTo("8260");
  }

  @Test
  void shouldRefuseColumnsOfUnequalLength() {
    assertUnfit(
        List.of(plant(150, "0", List.of(1.0, 2.0))),
        List.of(firm(List.of(1.0))),
        "plants[0].injected_kwh",
        Why.LENGTHS_DIFFER);
    assertUnfit(
        List.of(plant(150, "0", List.of(1.0))),
        List.of(of(Kind.STORAGE, List.of(1.0))),
        "consumers[0].round_trip_efficiency",
        Why.VALUE_MISSING);
  }

  @Property(tries = 50)
  void theOrderOfConsumersDoesNotMatter(@ForAll long seed) {
    var random = new Random(seed);
    var plants = List.of(plant(150, "0.2", random(random, 24, 300)));
    var consumers = new ArrayList<SharingConsumer>();
    for (int i = 0; i < 20; i++) {
      consumers.add(of(Kind.values()[i % 7], random(random, 24, 20)));
    }
    var prices = random(random, 24, 250);
    var before = sharing(plants, consumers, prices);
    Collections.shuffle(consumers, random);
    var after = sharing(plants, consumers, prices);

    assertThat(after.shared()).isCloseTo(before.shared(), within(1e-12 * before.shared()));
    assertThat(after.premium().doubleValue())
        .isCloseTo(before.premium().doubleValue(), within(1e-12 * before.shared()));
  }

  @Property(tries = 50)
  void whatIsSharedIsServedAndTaken(@ForAll long seed) {
    var random = new Random(seed);
    var plants =
        List.of(plant(150, "0", random(random, 48, 90)), plant(90, "0", random(random, 48, 40)));
    var consumers = List.of(firm(random(random, 48, 80)), firm(random(random, 48, 50)));
    var sharing = sharing(plants, consumers, random(random, 48, 250));

    assertThat(plants.stream().mapToDouble(sharing::sharedOf).sum())
        .isCloseTo(sharing.shared(), within(1e-9));
    assertThat(consumers.stream().mapToDouble(sharing::sharedOf).sum())
        .isCloseTo(sharing.shared(), within(1e-9));
    assertThat(sharing.selfConsumption().get()).isBetween(0.0, 1.0);
  }

  private static void assertUnfit(
      List<SharingPlant> plants, List<SharingConsumer> consumers, String field, Why why) {
    assertThatThrownBy(() -> sharing(plants, consumers, List.of(100.0)))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> {
              assertThat(unfit.field()).isEqualTo(field);
              assertThat(unfit.why()).isEqualTo(why);
            });
  }

  private static List<Double> random(Random random, int hours, double most) {
    return random.doubles(hours, 0, most).boxed().toList();
  }

  private static SharingInput input(
      boolean isGroup,
      List<SharingPlant> plants,
      List<SharingConsumer> consumers,
      String trase,
      String btau) {
    return new SharingInput(
        isGroup,
        Region.LOMBARDIA,
        plants,
        consumers,
        List.of(new BigDecimal("100")),
        Optional.of(new BigDecimal(trase)),
        Optional.of(new BigDecimal(btau)),
        BigDecimal.ZERO);
  }

  private static EnergySharing sharing(
      List<SharingPlant> plants, List<SharingConsumer> consumers, List<Double> prices) {
    return sharing(plants, consumers, prices, Region.LOMBARDIA);
  }

  private static EnergySharing sharing(
      List<SharingPlant> plants,
      List<SharingConsumer> consumers,
      List<Double> prices,
      Region region) {
    return EnergySharing.of(
        new SharingInput(
            false,
            region,
            plants,
            consumers,
            prices.stream().map(BigDecimal::valueOf).toList(),
            Optional.empty(),
            Optional.empty(),
            BigDecimal.ZERO));
  }

  private static SharingPlant plant(double power, String grant, List<Double> injected) {
    return plant(Region.LOMBARDIA, power, grant, injected);
  }

  private static SharingPlant plant(
      Region region, double power, String grant, List<Double> injected) {
    return new SharingPlant(
        "plant in " + region,
        power,
        Technology.PHOTOVOLTAIC,
        LocalDate.of(2025, 3, 1),
        "A",
        new BigDecimal(grant),
        injected,
        OptionalDouble.empty(),
        true,
        Optional.empty());
  }

  private static SharingPlant at(int year, SharingPlant plant) {
    return new SharingPlant(
        "of " + year,
        plant.powerKw(),
        plant.technology(),
        LocalDate.of(year, 1, 1),
        "A",
        plant.grantShare(),
        plant.injected(),
        OptionalDouble.empty(),
        true,
        Optional.empty());
  }

  private static SharingConsumer firm(List<Double> withdrawn) {
    return of(Kind.ENTERPRISE, withdrawn);
  }

  private static SharingConsumer of(Kind kind, List<Double> withdrawn) {
    return new SharingConsumer("c", kind, "A", OptionalDouble.empty(), withdrawn);
  }
}
