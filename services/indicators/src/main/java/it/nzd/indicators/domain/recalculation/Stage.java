package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import java.util.List;

/** One column or vector and how it comes from others. */
sealed interface Stage {
  /** What it needs. */
  List<Read> reads();

  /** Fills a column, each unit by itself. */
  record Fill(Program program, int column, List<Read> reads) implements Stage {
    public Fill {
      reads = List.copyOf(reads);
    }
  }

  /** Fills a vector with a statistic over all units of a period. */
  record Reduce(Function function, double share, int column, int vector) implements Stage {
    @Override
    public List<Read> reads() {
      return List.of(Read.column(column, 0));
    }

    void run(Frame frame, double[] values, int period) {
      var numbers = frame.columns[column];
      int count = 0;
      for (int at = period * frame.units, end = at + frame.units; at < end; at++) {
        if (!Double.isNaN(numbers[at])) {
          values[count++] = numbers[at];
        }
      }
      frame.vectors[vector][period] =
          Cells.tidy(frame.statistics.of(function, share, values, count));
    }
  }
}
