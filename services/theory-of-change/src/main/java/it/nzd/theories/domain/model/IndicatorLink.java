package it.nzd.theories.domain.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a statement is measured by an indicator, from where to where and by when.
 *
 * @param id id within the model
 * @param version revision of the model at which it last changed
 * @param node id of the node
 * @param indicator resource name of the indicator
 * @param baselineValue value to begin from, in the indicator's unit
 * @param baselineYear year of that value; 0 when not known
 * @param targetValue value to reach
 * @param dueOn day by which to reach it; may be empty
 * @param note anything a reader must know
 */
public record IndicatorLink(
    String id,
    int version,
    String node,
    String indicator,
    @Nullable BigDecimal baselineValue,
    int baselineYear,
    @Nullable BigDecimal targetValue,
    String dueOn,
    String note)
    implements Element {
  @Override
  public IndicatorLink at(int next) {
    return new IndicatorLink(
        id, next, node, indicator, baselineValue, baselineYear, targetValue, dueOn, note);
  }

  /** Whether it says from where to where and by when. */
  public boolean isComplete() {
    return baselineValue != null && baselineYear > 0 && targetValue != null && !dueOn.isEmpty();
  }

  @Override
  public ElementKind kind() {
    return ElementKind.INDICATOR_LINK;
  }

  @Override
  public String title() {
    return indicator;
  }

  @Override
  public Map<String, String> facets() {
    return Element.facets(
        "node",
        node,
        "indicator",
        indicator,
        "baseline_value",
        plain(baselineValue),
        "baseline_year",
        baselineYear == 0 ? "" : Integer.toString(baselineYear),
        "target_value",
        plain(targetValue),
        "due_on",
        dueOn,
        "note",
        note);
  }

  @Override
  public String structure() {
    return String.join(
        "|",
        id,
        node,
        indicator,
        plain(baselineValue),
        Integer.toString(baselineYear),
        plain(targetValue),
        dueOn);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
