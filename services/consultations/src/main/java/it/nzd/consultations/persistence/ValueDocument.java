package it.nzd.consultations.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value as it is stored: its kind says which of the fields it has. */
@Serdeable
record ValueDocument(
    String kind,
    List<String> options,
    @Nullable Integer step,
    @Nullable Map<String, String> cells,
    @Nullable BigDecimal number,
    @Nullable String text,
    boolean quotable) {

  static ValueDocument of(Value value) {
    return switch (value) {
      case Value.Single single -> options("single", List.of(single.option()));
      case Value.Multiple multiple -> options("multiple", multiple.options());
      case Value.Ordering order -> options("order", order.options());
      case Value.Step step ->
          new ValueDocument("step", List.of(), step.step(), null, null, null, false);
      case Value.Matrix matrix ->
          new ValueDocument("matrix", List.of(), null, matrix.columnByRow(), null, null, false);
      case Value.Number number ->
          new ValueDocument("number", List.of(), null, null, number.number(), null, false);
      case Value.Text text ->
          new ValueDocument("text", List.of(), null, null, null, text.text(), text.quotable());
    };
  }

  Value toDomain() {
    return switch (kind) {
      case "single" -> new Value.Single(options.getFirst());
      case "multiple" -> new Value.Multiple(options);
      case "order" -> new Value.Ordering(options);
      case "step" -> new Value.Step(Objects.requireNonNull(step));
      case "matrix" -> new Value.Matrix(Objects.requireNonNull(cells));
      case "number" -> new Value.Number(Objects.requireNonNull(number));
      case "text" -> new Value.Text(Objects.requireNonNull(text), quotable);
      default -> throw new IllegalStateException("No kind of value: " + kind);
    };
  }

  private static ValueDocument options(String kind, List<String> options) {
    return new ValueDocument(kind, options, null, null, null, null, false);
  }
}
