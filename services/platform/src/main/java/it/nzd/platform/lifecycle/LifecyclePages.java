package it.nzd.platform.lifecycle;

import java.util.List;

/** A life cycle for readers: a diagram and a table, written from the same rows that decide. */
public final class LifecyclePages {
  private LifecyclePages() {}

  /** A Mermaid state diagram. */
  public static String mermaid(Lifecycle<?, ?, ?> lifecycle) {
    var out = new StringBuilder("stateDiagram-v2\n");
    lifecycle.starts().forEach(state -> arrow(out, "[*]", Lifecycle.code(state), ""));
    lifecycle
        .transitions()
        .forEach(
            row ->
                arrow(
                    out,
                    Lifecycle.code(row.from()),
                    Lifecycle.code(row.to()),
                    " : " + Lifecycle.code(row.action())));
    lifecycle.ends().forEach(state -> arrow(out, Lifecycle.code(state), "[*]", ""));
    return out.toString();
  }

  /** A Markdown table, one row a transition. */
  public static String markdown(Lifecycle<?, ?, ?> lifecycle) {
    var out =
        new StringBuilder(
            "| Action | From | To | By | Needs | Reason |\n| --- | --- | --- | --- | --- | --- |\n");
    for (var row : lifecycle.transitions()) {
      out.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  Lifecycle.code(row.action()),
                  Lifecycle.code(row.from()),
                  Lifecycle.code(row.to()),
                  listed(List.copyOf(row.roles())),
                  listed(row.guards()),
                  row.needsReason() ? "yes" : ""));
    }
    return out.toString();
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  private static void arrow(StringBuilder out, String from, String to, String label) {
    out.append("  ").append(from).append(" --> ").append(to).append(label).append('\n');
  }
}
