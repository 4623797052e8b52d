package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTextsTest {
  private static Table read(String text) {
    return Tables.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> column(String text, int column) {
    return read(text).rows().stream().map(row -> row.at(column).text()).toList();
  }

  @Test
  void shouldGiveOneCellWhereATextStandsAgain() {
    var rows = read("a;1\nb;2\na;3\n").rows();
    assertThat(rows.get(2).at(1)).isSameAs(rows.get(0).at(1));
    assertThat(rows.get(1).at(1).text()).isEqualTo("b");
  }

  /** A text that was saved from being a formula, and one that is what the saved one becomes. */
  @Test
  void shouldTellSavedTextsFromOthers() {
    assertThat(column("'=1;x\n''=1;x\n=1;x\n'=1;x\n", 1)).containsExactly("=1", "'=1", "=1", "=1");
  }

  @Test
  void shouldReadManyDifferentTextsInOneColumn() {
    var text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("t").append(i % 3_000).append(";").append(i).append('\n');
    }
    var names = column(text.toString(), 1);
    var numbers = column(text.toString(), 2);
    for (int i = 0; i < 10_000; i++) {
      assertThat(names.get(i)).isEqualTo("t" + i % 3_000);
      assertThat(numbers.get(i)).isEqualTo(Integer.toString(i));
    }
  }

  @Test
  void shouldReadOldEncodingsAndTheSignOfWhatIsUnreadable() {
    var old = "unit\u00e0;1\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertThat(Tables.read(old).charset()).isEqualTo("windows-1252");
    assertThat(Tables.read(old).rows().getFirst().at(1).text()).isEqualTo("unit\u00e0");
    assertThat(read("\uFFFD;1\n").charset()).isEqualTo("UTF-8");
    assertThat(read("\uFEFFa;1\n").rows().getFirst().at(1).text()).isEqualTo("a");
  }

  @Test
  void shouldRefuseControlsAndTooManyColumns() {
    assertThatThrownBy(() -> read("a\u0007b;1\n")).isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(() -> read("x;".repeat(Table.MOST_COLUMNS + 200) + "x\n"))
        .isInstanceOf(UnreadableFile.class);
  }
}
