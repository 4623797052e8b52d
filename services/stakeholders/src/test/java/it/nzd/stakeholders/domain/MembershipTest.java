package it.nzd.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-04-01");
  private static final LocalDate LAST = LocalDate.parse("2025-09-30");

  @Test
  void shouldHoldFromItsFirstToItsLastDay() {
    var membership = membership(FIRST, LAST);

    assertThat(membership.isInForce(FIRST.minusDays(1))).isFalse();
    assertThat(membership.isInForce(FIRST)).isTrue();
    assertThat(membership.isInForce(LAST)).isTrue();
    assertThat(membership.isInForce(LAST.plusDays(1))).isFalse();
    assertThat(membership(FIRST, null).isInForce(LAST.plusYears(9))).isTrue();
  }

  @Test
  void shouldCountDaysAsTheCitiesDo() {
    assertThat(Days.of(Instant.parse("2025-03-31T21:59:59Z"))).isEqualTo("2025-03-31");
    assertThat(Days.of(Instant.parse("2025-03-31T22:00:00Z"))).isEqualTo(FIRST);
    assertThat(Days.of(Instant.parse("2025-01-31T22:59:59Z"))).isEqualTo("2025-01-31");
    assertThat(Days.of(Instant.parse("2025-01-31T23:00:00Z"))).isEqualTo("2025-02-01");
  }

  @Test
  void shouldHoldNoMoreOnTheDayItWasEnded() {
    var now = Instant.parse("2025-05-10T08:00:00Z");

    var ended = membership(FIRST, null).ended(now);

    assertThat(ended.toDay()).isEqualTo("2025-05-10");
    assertThat(ended.isInForce(Days.of(now))).isFalse();
    assertThat(ended.isOver(Days.of(now))).isTrue();
    assertThat(ended.overlaps(membership(FIRST, null))).isFalse();
  }

  @Test
  void shouldOverlapWhereADayIsShared() {
    assertThat(membership(FIRST, LAST).overlaps(membership(LAST, null))).isTrue();
    assertThat(membership(LAST, null).overlaps(membership(FIRST, LAST))).isTrue();
    assertThat(membership(FIRST, LAST).overlaps(membership(LAST.plusDays(1), null))).isFalse();
    assertThat(membership(LAST, FIRST).isReversed()).isTrue();
  }

  private static Membership membership(LocalDate from, @Nullable LocalDate to) {
    return new Membership(
        "00000000-0000-4000-8000-000000000013",
        new Membership.OfMunicipality("100003"),
        from,
        to,
        null);
  }
}
