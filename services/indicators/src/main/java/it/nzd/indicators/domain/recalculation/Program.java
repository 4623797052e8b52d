package it.nzd.indicators.domain.recalculation;

import java.util.List;

/** Steps that fill a column; the last one leaves it free of infinite numbers. */
final class Program {
  private final Step[] steps;
  private final int registers;

  /**
   * @param steps the steps, in order
   * @param registers how many registers they need, the column itself counted
   */
  Program(List<Step> steps, int registers) {
    this.steps = steps.toArray(Step[]::new);
    this.registers = registers;
  }

  /** Computes the cells from the first to the last but one. */
  void run(Frame frame, double[] out, int first, int end) {
    frame.fill(out, registers);
    for (int at = first; at < end; at += Frame.BLOCK) {
      frame.start = at;
      frame.end = Math.min(end, at + Frame.BLOCK);
      for (var step : steps) {
        step.run(frame);
      }
    }
  }
}
