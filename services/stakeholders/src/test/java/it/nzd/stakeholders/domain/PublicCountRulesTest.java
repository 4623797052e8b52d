package it.nzd.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.value.Quantity;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicCountRulesTest {
  private static final Quantity FEWER = new Quantity(new BigDecimal("300"), "{firm}", "");
  private static final Quantity MORE = new Quantity(new BigDecimal("350"), "{firm}", "");

  @Test
  void shouldTakeARangeWithAGreaterUpperEnd() {
    assertThat(range(Qualifier.BETWEEN, FEWER, MORE)).isEmpty();
  }

  @Test
  void shouldRefuseAnUpperEndThatIsNoneOrNotNeeded() {
    var otherUnit = new Quantity(new BigDecimal("400"), "{worker}", "");

    assertThat(range(Qualifier.BETWEEN, MORE, FEWER))
        .containsExactly(StakeholdersReason.RANGE_INVALID);
    assertThat(range(Qualifier.BETWEEN, MORE, MORE))
        .containsExactly(StakeholdersReason.RANGE_INVALID);
    assertThat(range(Qualifier.BETWEEN, FEWER, null))
        .containsExactly(StakeholdersReason.RANGE_INVALID);
    assertThat(range(Qualifier.BETWEEN, FEWER, otherUnit))
        .containsExactly(StakeholdersReason.RANGE_INVALID);
    assertThat(range(Qualifier.ABOUT, FEWER, MORE))
        .containsExactly(StakeholdersReason.RANGE_INVALID);
  }

  @Test
  void shouldAskForWordsWhereTheCodeSaysTooLittle() {
    assertThat(rules(CountSubject.OTHER, "", Perimeter.DISTRICT, "", "2024"))
        .containsExactly(StakeholdersReason.LABEL_NEEDED);
    assertThat(rules(CountSubject.FIRMS, "", Perimeter.OTHER, " ", "2024"))
        .containsExactly(StakeholdersReason.PERIMETER_NOTE_NEEDED);
    assertThat(rules(CountSubject.OTHER, "Brand", Perimeter.OTHER, "Provincia", "2024")).isEmpty();
  }

  @Test
  void shouldKnowTheCalendar() {
    assertThat(rules(CountSubject.FIRMS, "", Perimeter.DISTRICT, "", "2024-02-29")).isEmpty();
    assertThat(rules(CountSubject.FIRMS, "", Perimeter.DISTRICT, "", "2023-02-29"))
        .containsExactly(StakeholdersReason.DAY_UNKNOWN);
  }

  private static List<ErrorReason> range(
      Qualifier qualifier, Quantity quantity, @Nullable Quantity upper) {
    return rulesOf(
        count(CountSubject.FIRMS, "", quantity, qualifier, upper, Perimeter.DISTRICT, "", ""));
  }

  private static List<ErrorReason> rules(
      CountSubject subject, String label, Perimeter perimeter, String note, String asOf) {
    return rulesOf(count(subject, label, FEWER, Qualifier.EXACT, null, perimeter, note, asOf));
  }

  private static List<ErrorReason> rulesOf(PublicCount count) {
    return PublicCountRules.broken(count).stream().map(Broken::reason).toList();
  }

  private static PublicCount count(
      CountSubject subject,
      String label,
      Quantity quantity,
      Qualifier qualifier,
      @Nullable Quantity upper,
      Perimeter perimeter,
      String perimeterNote,
      String asOf) {
    var source = new Source("Profile", "", "2024", "", Source.Mark.VERIFIED, "");
    return new PublicCount(
        "cities/prato/districts/tessile",
        subject,
        label,
        quantity,
        qualifier,
        upper,
        perimeter,
        perimeterNote,
        asOf,
        source,
        false,
        "",
        Row.Visibility.PUBLIC);
  }
}
