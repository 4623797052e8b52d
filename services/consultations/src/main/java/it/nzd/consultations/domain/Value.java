package it.nzd.consultations.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an answer says to one question. */
public sealed interface Value {
  /** One line that says the same for the same value, whatever machine writes it. */
  String canonical();

  /** One option. */
  record Single(String option) implements Value {
    @Override
    public String canonical() {
      return "single " + option;
    }
  }

  /** Several options, in no order. */
  record Multiple(List<String> options) implements Value {
    public Multiple {
      options = options.stream().sorted().toList();
    }

    @Override
    public String canonical() {
      return "multiple " + String.join(" ", options);
    }
  }

  /** A step of a scale. */
  record Step(int step) implements Value {
    @Override
    public String canonical() {
      return "step " + step;
    }
  }

  /** A column for lines of a matrix. */
  record Matrix(Map<String, String> columnByRow) implements Value {
    public Matrix {
      columnByRow = java.util.Collections.unmodifiableMap(new TreeMap<>(columnByRow));
    }

    @Override
    public String canonical() {
      return columnByRow.entrySet().stream()
          .map(cell -> cell.getKey() + "=" + cell.getValue())
          .collect(Collectors.joining(" ", "matrix ", ""));
    }
  }

  /** All options, the first one first. */
  record Ordering(List<String> options) implements Value {
    public Ordering {
      options = List.copyOf(options);
    }

    @Override
    public String canonical() {
      return "order " + String.join(" ", options);
    }
  }

  /** A number in the unit of the question. */
  record Number(BigDecimal number) implements Value {
    @Override
    public String canonical() {
      return "number " + number.stripTrailingZeros().toPlainString();
    }
  }

  /**
   * A text.
   *
   * @param text as it was written
   * @param quotable whether it may be quoted without saying whose it is
   */
  record Text(String text, boolean quotable) implements Value {
    @Override
    public String canonical() {
      return "text %s %s".formatted(quotable ? "quotable" : "private", CanonicalText.quoted(text));
    }
  }
}
