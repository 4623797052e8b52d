package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Operator;
import java.util.Arrays;

/** One operation of a program on a whole block. Numbers name registers; {@code out} is written. */
sealed interface Step {
  void run(Frame frame);

  /** The same number in every cell. */
  record Fill(int out, double value) implements Step {
    @Override
    public void run(Frame frame) {
      Arrays.fill(frame.register(out), 0, frame.n, value);
    }
  }

  /** A column, so many periods later. */
  record Load(int out, int column, int shift) implements Step {
    @Override
    public void run(Frame frame) {
      var numbers = frame.columns[column];
      long first = frame.start + (long) shift * frame.units;
      if (first >= 0 && first + frame.n <= numbers.length) {
        System.arraycopy(numbers, (int) first, frame.register(out), 0, frame.n);
        return;
      }
      var into = frame.register(out);
      for (int k = 0; k < frame.n; k++) {
        long at = first + k;
        into[k] = at >= 0 && at < numbers.length ? numbers[(int) at] : Double.NaN;
      }
    }
  }

  /** One number a period, so many periods later. */
  record LoadVector(int out, int vector, int shift) implements Step {
    @Override
    public void run(Frame frame) {
      var numbers = frame.vectors[vector];
      var into = frame.register(out);
      for (int k = 0; k < frame.n; ) {
        int period = (frame.start + k) / frame.units;
        int end = Math.min(frame.n, (period + 1) * frame.units - frame.start);
        int at = period + shift;
        Arrays.fill(into, k, end, at >= 0 && at < numbers.length ? numbers[at] : Double.NaN);
        k = end;
      }
    }
  }

  /** An operation on two. */
  record Join(Operator operator, int out, int left, int right) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.register(left);
      var b = frame.register(right);
      Kernels.joined(operator, a, b, frame.register(out), frame.n);
    }
  }

  /** A product added to something. */
  record AddProduct(int out, int sum, int left, int right) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.register(left);
      var b = frame.register(right);
      Kernels.addProduct(frame.register(sum), a, b, frame.register(out), frame.n);
    }
  }

  /** Something times the same number everywhere, added to something. */
  record AddScaled(int out, int sum, int of, double by) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.register(of);
      Kernels.addScaled(frame.register(sum), a, by, frame.register(out), frame.n);
    }
  }

  /** A quotient by something to which the same number is added everywhere. */
  record DivideByRaised(int out, int left, int right, double by) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.register(left);
      var b = frame.register(right);
      Kernels.divideByRaised(a, b, by, frame.register(out), frame.n);
    }
  }

  /**
   * A multiplication by the same number everywhere.
   *
   * @param isTidy whether infinite results become missing at once
   */
  record Scale(int out, int of, double by, boolean isTidy) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.register(of);
      if (isTidy) {
        Kernels.scaleTidily(a, by, frame.register(out), frame.n);
      } else {
        Kernels.scale(a, by, frame.register(out), frame.n);
      }
    }
  }

  /** An addition of the same number everywhere. */
  record Raise(int out, int of, double by) implements Step {
    @Override
    public void run(Frame frame) {
      Kernels.raise(frame.register(of), by, frame.register(out), frame.n);
    }
  }

  /** An operation on one. */
  record Change(How how, int out, int of) implements Step {
    enum How {
      NEGATE,
      NOT,
      ABSOLUTE,
      TIDY
    }

    @Override
    public void run(Frame frame) {
      var a = frame.register(of);
      var into = frame.register(out);
      switch (how) {
        case NEGATE -> Kernels.negate(a, into, frame.n);
        case NOT -> Kernels.not(a, into, frame.n);
        case ABSOLUTE -> Kernels.absolute(a, into, frame.n);
        case TIDY -> Kernels.tidy(a, into, frame.n);
      }
    }
  }

  /** One of two values. */
  record Choose(int out, int condition, int then, int otherwise) implements Step {
    @Override
    public void run(Frame frame) {
      var c = frame.register(condition);
      var a = frame.register(then);
      var b = frame.register(otherwise);
      var into = frame.register(out);
      for (int k = 0; k < frame.n; k++) {
        into[k] = Cells.choice(c[k], a[k], b[k]);
      }
    }
  }

  /** A statistic over the present ones of several registers. */
  record Gather(Function function, double share, int out, int[] of) implements Step {
    @Override
    public void run(Frame frame) {
      var values = frame.gathered;
      // An operand may be overwritten: each cell is read before it is written.
      var into = frame.spare();
      for (int k = 0; k < frame.n; k++) {
        int count = 0;
        for (int register : of) {
          double x = frame.register(register)[k];
          if (!Double.isNaN(x)) {
            values[count++] = x;
          }
        }
        into[k] = frame.statistics.of(function, share, values, count);
      }
      System.arraycopy(into, 0, frame.register(out), 0, frame.n);
    }
  }

  /** A straight line over time. */
  record Line(int out, int firstYear, int first, int lastYear, int last) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.register(first);
      var b = frame.register(last);
      var into = frame.register(out);
      for (int k = 0; k < frame.n; ) {
        int period = (frame.start + k) / frame.units;
        int until = Math.min(frame.n, (period + 1) * frame.units - frame.start);
        double end = frame.axis.end(period);
        for (; k < until; k++) {
          into[k] = Cells.path(end, firstYear, a[k], lastYear, b[k]);
        }
      }
    }
  }

  /** Values of a column over this period and those before it. */
  record Look(Function function, int out, int column, int length) implements Step {
    @Override
    public void run(Frame frame) {
      var numbers = frame.columns[column];
      var into = frame.register(out);
      for (int k = 0; k < frame.n; ) {
        int period = (frame.start + k) / frame.units;
        int until = Math.min(frame.n, (period + 1) * frame.units - frame.start);
        int wanted = wanted(frame.axis, period);
        int there = Math.min(wanted, period + 1);
        for (; k < until; k++) {
          into[k] = Windows.of(function, numbers, frame.start + k, frame.units, there, wanted);
        }
      }
    }

    /** How many periods the window has. */
    int wanted(Axis axis, int period) {
      return function == Function.YTD ? period - axis.startOfYear(period) + 1 : length;
    }
  }
}
