package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Facts;
import it.nzd.consultations.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One table while the answers go by. */
final class Tabulation {
  private final String question;
  private final Breakdown breakdown;
  private final Layout layout;
  private final SortedMap<String, Tally> groups = new TreeMap<>();
  private final Tally total;

  Tabulation(
      String question, Breakdown breakdown, Layout layout, @Nullable AudienceCount audience) {
    this.question = question;
    this.breakdown = breakdown;
    this.layout = layout;
    total = new Tally(layout);
    if (audience != null) {
      audience.of(breakdown).forEach(group -> groups.put(group.code(), new Tally(layout)));
    }
  }

  String question() {
    return question;
  }

  void add(@Nullable Facts facts, Value value) {
    total.add(value);
    if (breakdown != Breakdown.NONE && facts != null) {
      groups.computeIfAbsent(breakdown.group(facts), g -> new Tally(layout)).add(value);
    }
  }

  Table table(@Nullable AudienceCount audience) {
    var hidden = Suppression.of(groups, total, layout);
    List<Row> rows = new ArrayList<>();
    groups.forEach((group, tally) -> rows.add(row(group, tally, hidden.get(group), audience)));
    return new Table(
        question, breakdown, layout.columns(), rows, row("", total, total.hidden(), audience));
  }

  private Row row(
      String group, Tally tally, @Nullable Hidden hidden, @Nullable AudienceCount audience) {
    var why = hidden == null ? Hidden.SECONDARY : hidden;
    boolean isShown = why == Hidden.UNSPECIFIED;
    int asked = 0;
    int employees = 0;
    if (audience != null) {
      var counted = audience.of(breakdown, group);
      asked =
          group.isEmpty()
              ? audience.organisations()
              : counted.map(AudienceCount.Group::organisations).orElse(0);
      employees =
          group.isEmpty()
              ? audience.employees()
              : counted.map(AudienceCount.Group::employees).orElse(0);
    }
    return new Row(
        group,
        isShown ? tally.answers() : null,
        isShown ? tally.cells() : List.of(),
        why,
        asked,
        employees);
  }
}
