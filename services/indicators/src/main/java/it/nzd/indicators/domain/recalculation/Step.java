package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.CalculatorFunction;
import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Operator;
import java.util.Arrays;

/**
 * One operation of a program on a whole block. Numbers name places, see {@link Place}; {@code out}
 * is a register and is written. Where an operation can make the infinite missing as it goes, {@code
 * isTidy} says whether it does.
 */
sealed interface Step {
  void run(Frame frame);

  /** The register that is written. */
  int out();

  /** The same number in every cell. */
  record Fill(int out, double value) implements Step {
    @Override
    public void run(Frame frame) {
      Arrays.fill(frame.at(out), frame.start, frame.end, value);
    }
  }

  /** A column, so many periods later. */
  record Load(int out, int column, int shift) implements Step {
    @Override
    public void run(Frame frame) {
      var numbers = frame.columns[column];
      var into = frame.at(out);
      long away = (long) shift * frame.units;
      if (frame.start + away >= 0 && frame.end + away <= numbers.length) {
        int first = (int) (frame.start + away);
        System.arraycopy(numbers, first, into, frame.start, frame.end - frame.start);
        return;
      }
      for (int k = frame.start; k < frame.end; k++) {
        long at = k + away;
        into[k] = at >= 0 && at < numbers.length ? numbers[(int) at] : Double.NaN;
      }
    }
  }

  /** What is done period by period, with the number that a vector has there. */
  sealed interface ByPeriod extends Step {
    int vector();

    int shift();

    /** The cells of one period. */
    void run(Frame frame, double number, int from, int end);

    @Override
    default void run(Frame frame) {
      var numbers = frame.vectors[vector()];
      for (int k = frame.start; k < frame.end; ) {
        int period = k / frame.units;
        int until = Math.min(frame.end, (period + 1) * frame.units);
        int at = period + shift();
        run(frame, at >= 0 && at < numbers.length ? numbers[at] : Double.NaN, k, until);
        k = until;
      }
    }
  }

  /** One number a period, so many periods later. */
  record LoadVector(int out, int vector, int shift) implements ByPeriod {
    @Override
    public void run(Frame frame, double number, int from, int end) {
      Arrays.fill(frame.at(out), from, end, number);
    }
  }

  /** Something times one number a period. */
  record ScaleByPeriod(int out, int of, int vector, int shift) implements ByPeriod {
    @Override
    public void run(Frame frame, double number, int from, int end) {
      Kernels.scaleTidily(frame.at(of), number, frame.at(out), from, end);
    }
  }

  /** Something times one number a period, added to something. */
  record AddScaledByPeriod(int out, int sum, int of, int vector, int shift) implements ByPeriod {
    @Override
    public void run(Frame frame, double number, int from, int end) {
      Kernels.addScaledTidily(frame.at(sum), frame.at(of), number, frame.at(out), from, end);
    }
  }

  /** An operation on two. */
  record Join(Operator operator, int out, int left, int right, boolean isTidy) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.at(left);
      var b = frame.at(right);
      var into = frame.at(out);
      if (isTidy) {
        Kernels.joinedTidily(operator, a, b, into, frame.start, frame.end);
      } else {
        Kernels.joined(operator, a, b, into, frame.start, frame.end);
      }
    }
  }

  /** A product added to something. */
  record AddProduct(int out, int sum, int left, int right, boolean isTidy) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.at(left);
      var b = frame.at(right);
      var into = frame.at(out);
      if (isTidy) {
        Kernels.addProductTidily(frame.at(sum), a, b, into, frame.start, frame.end);
      } else {
        Kernels.addProduct(frame.at(sum), a, b, into, frame.start, frame.end);
      }
    }
  }

  /** Something times the same number everywhere, added to something. */
  record AddScaled(int out, int sum, int of, double by, boolean isTidy) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.at(of);
      var into = frame.at(out);
      if (isTidy) {
        Kernels.addScaledTidily(frame.at(sum), a, by, into, frame.start, frame.end);
      } else {
        Kernels.addScaled(frame.at(sum), a, by, into, frame.start, frame.end);
      }
    }
  }

  /** A quotient by something to which the same number is added everywhere. */
  record DivideByRaised(int out, int left, int right, double by, boolean isTidy) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.at(left);
      var b = frame.at(right);
      var into = frame.at(out);
      if (isTidy) {
        Kernels.divideByRaisedTidily(a, b, by, into, frame.start, frame.end);
      } else {
        Kernels.divideByRaised(a, b, by, into, frame.start, frame.end);
      }
    }
  }

  /** A multiplication by the same number everywhere. */
  record Scale(int out, int of, double by, boolean isTidy) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.at(of);
      if (isTidy) {
        Kernels.scaleTidily(a, by, frame.at(out), frame.start, frame.end);
      } else {
        Kernels.scale(a, by, frame.at(out), frame.start, frame.end);
      }
    }
  }

  /** An addition of the same number everywhere. */
  record Raise(int out, int of, double by) implements Step {
    @Override
    public void run(Frame frame) {
      Kernels.raise(frame.at(of), by, frame.at(out), frame.start, frame.end);
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
      var a = frame.at(of);
      var into = frame.at(out);
      switch (how) {
        case NEGATE -> Kernels.negate(a, into, frame.start, frame.end);
        case NOT -> Kernels.not(a, into, frame.start, frame.end);
        case ABSOLUTE -> Kernels.absolute(a, into, frame.start, frame.end);
        case TIDY -> Kernels.tidy(a, into, frame.start, frame.end);
      }
    }
  }

  /** One of two values. */
  record Choose(int out, int condition, int then, int otherwise) implements Step {
    @Override
    public void run(Frame frame) {
      var c = frame.at(condition);
      var a = frame.at(then);
      var b = frame.at(otherwise);
      Kernels.choose(c, a, b, frame.at(out), frame.start, frame.end);
    }
  }

  /** A statistic over the present ones of several places. */
  record Gather(Function function, double share, int out, int[] of) implements Step {
    @Override
    public void run(Frame frame) {
      var values = frame.gathered;
      // An operand may be overwritten: each cell is read before it is written.
      var into = frame.at(out);
      for (int k = frame.start; k < frame.end; k++) {
        int count = 0;
        for (int place : of) {
          double x = frame.at(place)[k];
          if (!Double.isNaN(x)) {
            values[count++] = x;
          }
        }
        into[k] = frame.statistics.of(function, share, values, count);
      }
    }
  }

  /** A method of a calculator, cell by cell. */
  record Call(CalculatorFunction function, int out, int[] of) implements Step {
    @Override
    public void run(Frame frame) {
      var arguments = new double[of.length];
      var into = frame.at(out);
      for (int k = frame.start; k < frame.end; k++) {
        boolean isThere = true;
        for (int i = 0; i < of.length; i++) {
          arguments[i] = frame.at(of[i])[k];
          isThere &= !Double.isNaN(arguments[i]);
        }
        into[k] = isThere ? function.run(arguments, frame.axis.end(k / frame.units)) : Double.NaN;
      }
    }
  }

  /** A straight line over time. */
  record Line(int out, int firstYear, int first, int lastYear, int last) implements Step {
    @Override
    public void run(Frame frame) {
      var a = frame.at(first);
      var b = frame.at(last);
      var into = frame.at(out);
      for (int k = frame.start; k < frame.end; ) {
        int period = k / frame.units;
        int until = Math.min(frame.end, (period + 1) * frame.units);
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
      var into = frame.at(out);
      for (int k = frame.start; k < frame.end; ) {
        int period = k / frame.units;
        int until = Math.min(frame.end, (period + 1) * frame.units);
        int wanted = wanted(frame.axis, period);
        int there = Math.min(wanted, period + 1);
        for (; k < until; k++) {
          into[k] = Windows.of(function, numbers, k, frame.units, there, wanted);
        }
      }
    }

    /** How many periods the window has. */
    int wanted(Axis axis, int period) {
      return function == Function.YTD ? period - axis.startOfYear(period) + 1 : length;
    }
  }
}
