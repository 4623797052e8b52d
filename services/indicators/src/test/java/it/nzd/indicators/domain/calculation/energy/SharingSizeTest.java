package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.energy.SharingConsumer.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The largest inputs come to an end. */
@Timeout(300)
class SharingSizeTest {
  private static final int HOURS_OF_A_LEAP_YEAR = 8784;

  @Test
  void shouldShareAYearOfThousandsOfFirms() {
    int hours = 8760;
    var kernel = new HourlySharing(hours);
    var column = new double[hours];
    for (int hour = 0; hour < hours; hour++) {
      column[hour] = 1 + hour % 24;
    }
    for (int firm = 0; firm < 6600; firm++) {
      kernel.withdraw(column, 1);
    }
    for (int plant = 0; plant < 50; plant++) {
      kernel.inject(column);
    }

    double part = kernel.partOf(column, 1);

    assertThat(part).isGreaterThan(0);
  }

  @Test
  void shouldShareAYearOfTheMostRowsOfTheContract() {
    var random = new Random(7);
    var plants = new ArrayList<SharingPlant>();
    var consumers = new ArrayList<SharingConsumer>();
    for (int i = 0; i < 30; i++) {
      plants.add(
          new SharingPlant(
              "p" + i,
              150,
              Technology.PHOTOVOLTAIC,
              LocalDate.of(2025, 1, 1 + i % 28),
              "A",
              new BigDecimal("0.2"),
              random(random, 60),
              OptionalDouble.empty(),
              true,
              Optional.empty()));
      consumers.add(
          new SharingConsumer(
              "c" + i, Kind.values()[i % 7], "A", OptionalDouble.empty(), random(random, 60)));
    }
    var prices = random(random, 200).stream().map(BigDecimal::valueOf).toList();

    var sharing =
        EnergySharing.of(
            new SharingInput(
                false,
                Region.LOMBARDIA,
                plants,
                consumers,
                prices,
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO));
    double byConsumers = consumers.stream().mapToDouble(sharing::sharedOf).sum();

    assertThat(sharing.premium()).isPositive();
    assertThat(byConsumers).isCloseTo(sharing.shared(), within(1.0));
  }

  private static List<Double> random(Random random, double most) {
    return random.doubles(HOURS_OF_A_LEAP_YEAR, 0, most).boxed().toList();
  }
}
