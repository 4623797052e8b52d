package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.Layout;
import it.nzd.indicators.domain.file.Mapping.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An observation as a file says it, before anything is understood.
 *
 * @param row number of the row, from 1
 * @param column number of the column of the value, from 1
 * @param period the period as written
 * @param value the value as written
 * @param said what the other columns of the row say, without those that say nothing; the same
 *     object for rows that say the same
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
    var all = new ArrayList<Written>(table.rows().size());
    var columns = new Columns(mapping);
    for (var row : table.rows()) {
      if (row.number() == mapping.headerRow()) {
        columns.head(row);
      } else if (row.number() > mapping.headerRow()) {
        columns.read(row, all);
      }
    }
    return all;
  }

  /** The columns of a mapping by what is done with them. */
  private static final class Columns {
    private final boolean isWide;
    private final int[] values;
    private final int period;
    private final NavigableMap<Integer, Role> others = new TreeMap<>();
    private final int[] otherColumns;
    private final Map<List<Table.Cell>, Map<Role, String>> met = new HashMap<>();
    private Table.Row headers = new Table.Row(0, List.of());
    private Table.Cell[] last = {};
    private Map<Role, String> lastSaid = Map.of();

    Columns(Mapping mapping) {
      isWide = mapping.layout() == Layout.WIDE;
      var wanted = isWide ? Role.DATED_VALUE : Role.VALUE;
      var found = new ArrayList<Integer>();
      int when = 0;
      for (var use : mapping.columns().entrySet()) {
        switch (use.getValue()) {
          case PERIOD -> when = use.getKey();
          case VALUE, DATED_VALUE -> {
            if (use.getValue() == wanted) {
              found.add(use.getKey());
            }
          }
          default -> others.put(use.getKey(), use.getValue());
        }
      }
      period = when;
      values = found.stream().mapToInt(Integer::intValue).toArray();
      otherColumns = others.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    void head(Table.Row row) {
      headers = row;
    }

    void read(Table.Row row, List<Written> all) {
      for (int column : values) {
        var value = row.at(column);
        if (!value.isEmpty()) {
          var when = isWide ? headers.at(column) : row.at(period);
          all.add(new Written(row.number(), column, when.text(), value, said(row)));
        }
      }
    }

    /** Cells that say the same are mostly the same objects, and mostly those of the row before. */
    private Map<Role, String> said(Table.Row row) {
      boolean isAgain = last.length == otherColumns.length;
      for (int i = 0; isAgain && i < last.length; i++) {
        isAgain = row.at(otherColumns[i]) == last[i];
      }
      if (!isAgain) {
        last = new Table.Cell[otherColumns.length];
        for (int i = 0; i < last.length; i++) {
          last[i] = row.at(otherColumns[i]);
        }
        lastSaid = met.computeIfAbsent(List.of(last), this::said);
      }
      return lastSaid;
    }

    private Map<Role, String> said(List<Table.Cell> cells) {
      var said = new EnumMap<Role, String>(Role.class);
      int i = 0;
      for (var role : others.values()) {
        var text = cells.get(i++).text();
        if (!text.isEmpty()) {
          said.put(role, text);
        }
      }
      return Map.copyOf(said);
    }
  }
}
