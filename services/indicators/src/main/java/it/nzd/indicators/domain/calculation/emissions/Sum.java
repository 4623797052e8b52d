package it.nzd.indicators.domain.calculation.emissions;

/**
 * A sum whose last digits do not depend on the order of what is added: Neumaier's compensated
 * summation.
 */
public final class Sum {
  private double total;
  private double lost;

  /** Adds one number. */
  public void add(double number) {
    double next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? (total - next) + number : (number - next) + total;
    total = next;
  }

  public double value() {
    return total + lost;
  }
}
