package it.nzd.indicators.domain.recalculation;

import java.util.List;

/**
 * Steps that fill a column.
 *
 * @param steps the steps, in order
 * @param registers how many registers they need
 * @param result register that holds the result, free of infinite numbers
 */
record Program(List<Step> steps, int registers, int result) {
  Program {
    steps = List.copyOf(steps);
  }

  /** Computes the cells from the first to the last but one. */
  void run(Frame frame, double[] out, int first, int end) {
    frame.provide(registers);
    for (int at = first; at < end; at += Frame.BLOCK) {
      frame.start = at;
      frame.n = Math.min(Frame.BLOCK, end - at);
      for (int i = 0; i < steps.size(); i++) {
        steps.get(i).run(frame);
      }
      System.arraycopy(frame.register(result), 0, out, at, frame.n);
    }
  }
}
