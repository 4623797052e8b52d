package it.nzd.consultations.domain.tables;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.Forms;
import it.nzd.consultations.domain.QuestionType;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.TableSpec;
import it.nzd.consultations.domain.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final Consultation WATER =
      Forms.draft(
          List.of(Forms.question("water", QuestionType.NUMBER)),
          List.of(new TableSpec("water", Breakdown.SIZE_CLASS)));

  @Test
  void shouldHideASmallGroupAndOneMoreSoThatItCannotBeWorkedOut() {
    var table =
        table(
            of("A", 10, 10, 10, 10),
            of("B", 10, 10, 10, 10, 10, 10),
            of("C", 10, 10, 10, 10, 10, 10, 10));

    assertThat(hidden(table)).containsExactly("A SMALL_GROUP", "B SECONDARY", "C UNSPECIFIED");
    assertThat(table.total().answers()).isEqualTo(17);
    assertThat(table.rows().getFirst().answers()).isNull();
    assertThat(table.rows().getFirst().cells()).isEmpty();
    assertThat(table.rows().getLast().cells()).containsExactly("70", "10");
  }

  @Test
  void shouldHideASumThatOneMakesAlone() {
    var table =
        table(
            of("A", 1, 1, 1, 1, 96),
            of("B", 10, 10, 10, 10, 10, 10),
            of("C", 30, 30, 30, 30, 30, 30));

    assertThat(hidden(table)).containsExactly("A DOMINANCE", "B SECONDARY", "C UNSPECIFIED");
  }

  @Test
  void shouldShowNothingWhereTheTotalMayNotBeShown() {
    assertThat(table(of("A", 1, 1)).total().hidden()).isEqualTo(Hidden.SMALL_GROUP);
    assertThat(table(of("A", 1, 1, 1, 1, 1, 900)).total().hidden()).isEqualTo(Hidden.DOMINANCE);
    assertThat(hidden(table(of("A", 1, 1, 1, 1, 1, 900), of("B", 1, 1, 1, 1, 1))))
        .containsExactly("A DOMINANCE", "B SECONDARY");
  }

  @Test
  void shouldLeaveTwoSmallGroupsThatAreEnoughTogether() {
    var table = table(of("A", 9, 9, 9), of("B", 9, 9, 9), of("C", 9, 9, 9, 9, 9));

    assertThat(hidden(table)).containsExactly("A SMALL_GROUP", "B SMALL_GROUP", "C UNSPECIFIED");
  }

  /** Whatever is shown or follows as the total less what is shown rests on five, none dominant. */
  @Property
  void shouldNeverLetAHiddenGroupBeWorkedOut(
      @ForAll @Size(min = 1, max = 6) List<@Size(max = 9) List<@IntRange(max = 1000) Integer>> of) {
    var groups = new ArrayList<Group>();
    for (int i = 0; i < of.size(); i++) {
      groups.add(of("G" + i, of.get(i).stream().mapToInt(Integer::intValue).toArray()));
    }
    var table = table(groups.toArray(Group[]::new));
    var hidden = new ArrayList<Integer>();
    for (var row : table.rows()) {
      var members = members(groups, row.group());
      if (row.hidden() == Hidden.UNSPECIFIED) {
        assertThat(isSafe(members)).as(row.toString()).isTrue();
      } else {
        assertThat(row.cells()).isEmpty();
        assertThat(row.answers()).isNull();
        hidden.addAll(members);
      }
    }
    if (table.total().hidden() == Hidden.UNSPECIFIED && !hidden.isEmpty()) {
      assertThat(isSafe(hidden)).as(hidden.toString()).isTrue();
    }
  }

  private record Group(String code, int[] numbers) {}

  private static Group of(String code, int... numbers) {
    return new Group(code, numbers);
  }

  private static List<Integer> members(List<Group> groups, String code) {
    return groups.stream()
        .filter(group -> group.code().equals(code))
        .flatMap(group -> java.util.Arrays.stream(group.numbers()).boxed())
        .toList();
  }

  private static boolean isSafe(List<Integer> numbers) {
    long sum = numbers.stream().mapToLong(Integer::longValue).sum();
    long most = numbers.stream().mapToLong(Integer::longValue).max().orElse(0);
    return numbers.size() >= 5 && most * 100 <= sum * 60;
  }

  private static Table table(Group... groups) {
    var maker = new ResultsMaker(WATER);
    for (var group : groups) {
      for (int number : group.numbers()) {
        maker.add(
            Answerer.ORGANISATION,
            new Submission(
                1,
                NOW,
                "p",
                "s",
                Map.of("water", new Value.Number(BigDecimal.valueOf(number))),
                null,
                Forms.facts(group.code(), "13", "100005"),
                ""));
      }
    }
    return maker.results(NOW).tables().getFirst();
  }

  private static List<String> hidden(Table table) {
    return table.rows().stream().map(row -> row.group() + " " + row.hidden()).toList();
  }
}
