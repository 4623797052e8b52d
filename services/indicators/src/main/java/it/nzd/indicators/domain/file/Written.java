package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.Layout;
import it.nzd.indicators.domain.file.Mapping.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An observation as a file says it, before anything is understood.
 *
 * @param row number of the row, from 1
 * @param column number of the column of the value, from 1
 * @param period the period as written
 * @param value the value as written
 * @param said what the other columns of the row say, without those that say nothing
 */
record Written(int row, int column, String period, Table.Cell value, Map<Role, String> said) {
  Written {
    said = Map.copyOf(said);
  }

  /** What a column of this role says, or what holds for all rows. */
  String or(Role role, String fixed) {
    return said.getOrDefault(role, fixed);
  }

  /** All observations of a table; empty cells say nothing. */
  static List<Written> all(Table table, Mapping mapping) {
    var all = new ArrayList<Written>();
    var headers =
        table.rows().stream()
            .filter(row -> row.number() == mapping.headerRow())
            .findFirst()
            .orElse(new Table.Row(0, List.of()));
    for (var row : table.rows()) {
      if (row.number() > mapping.headerRow()) {
        add(all, row, headers, mapping);
      }
    }
    return all;
  }

  private static void add(List<Written> all, Table.Row row, Table.Row headers, Mapping mapping) {
    var said = new java.util.EnumMap<Role, String>(Role.class);
    mapping
        .columns()
        .forEach(
            (column, role) -> {
              if (!row.at(column).isEmpty()) {
                said.put(role, row.at(column).text());
              }
            });
    var period = said.getOrDefault(Role.PERIOD, "");
    said.keySet().removeAll(List.of(Role.PERIOD, Role.VALUE, Role.DATED_VALUE));
    boolean isWide = mapping.layout() == Layout.WIDE;
    var wanted = isWide ? Role.DATED_VALUE : Role.VALUE;
    mapping
        .columns()
        .forEach(
            (column, role) -> {
              var value = row.at(column);
              if (role == wanted && !value.isEmpty()) {
                var when = isWide ? headers.at(column).text() : period;
                all.add(new Written(row.number(), column, when, value, said));
              }
            });
  }
}
