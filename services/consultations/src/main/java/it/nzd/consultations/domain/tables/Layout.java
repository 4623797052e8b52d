package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.Question;
import it.nzd.consultations.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The columns of a question's table, and what a value adds to which. */
final class Layout {
  private static final String MEAN = "mean";
  private static final String SUM = "sum";

  private final List<Column> columns;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private Layout(List<Column> columns) {
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).code(), i);
    }
  }

  /** The columns of a question. */
  static Layout of(Question question) {
    var columns = new ArrayList<Column>();
    switch (question.type()) {
      case SINGLE, MULTIPLE ->
          question.options().forEach(o -> columns.add(count(o.id(), o.label())));
      case SCALE -> {
        var scale = Objects.requireNonNull(question.scale());
        for (int step = scale.least(); step <= scale.most(); step++) {
          columns.add(count(Integer.toString(step), Integer.toString(step)));
        }
        columns.add(new Column(MEAN, "", Measure.MEAN, ""));
      }
      case MATRIX ->
          question
              .rows()
              .forEach(
                  row ->
                      question
                          .columns()
                          .forEach(
                              column ->
                                  columns.add(
                                      count(
                                          row.id() + "." + column.id(),
                                          row.label() + ": " + column.label()))));
      case ORDERING ->
          question
              .options()
              .forEach(o -> columns.add(new Column(o.id(), o.label(), Measure.MEAN_RANK, "")));
      case NUMBER -> {
        var unit = Objects.requireNonNull(question.number()).unit();
        columns.add(new Column(SUM, "", Measure.SUM, unit));
        columns.add(new Column(MEAN, "", Measure.MEAN, unit));
      }
      case TEXT -> {}
    }
    return new Layout(columns);
  }

  /** Coverage: how many persons those who answered employ. */
  static Layout coverage() {
    return new Layout(List.of(new Column(SUM, "", Measure.SUM, "{worker}")));
  }

  List<Column> columns() {
    return columns;
  }

  /** What a value adds to which column. */
  void contributions(Value value, BiConsumer<Integer, BigDecimal> adder) {
    switch (value) {
      case Value.Single single -> add(single.option(), BigDecimal.ONE, adder);
      case Value.Multiple multiple ->
          multiple.options().forEach(option -> add(option, BigDecimal.ONE, adder));
      case Value.Step step -> {
        add(Integer.toString(step.step()), BigDecimal.ONE, adder);
        add(MEAN, BigDecimal.valueOf(step.step()), adder);
      }
      case Value.Matrix matrix ->
          matrix
              .columnByRow()
              .forEach((row, column) -> add(row + "." + column, BigDecimal.ONE, adder));
      case Value.Ordering order -> {
        for (int i = 0; i < order.options().size(); i++) {
          add(order.options().get(i), BigDecimal.valueOf(i + 1L), adder);
        }
      }
      case Value.Number number -> {
        add(SUM, number.number(), adder);
        add(MEAN, number.number(), adder);
      }
      case Value.Text text -> {}
    }
  }

  private void add(String code, BigDecimal number, BiConsumer<Integer, BigDecimal> adder) {
    var place = places.get(code);
    if (place != null) {
      adder.accept(place, number);
    }
  }

  private static Column count(String code, String label) {
    return new Column(code, label, Measure.COUNT, "");
  }
}
