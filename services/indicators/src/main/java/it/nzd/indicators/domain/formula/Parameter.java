package it.nzd.indicators.domain.formula;

/**
 * What a calculator's method takes at one place of its call.
 *
 * @param name as the method calls it
 * @param unit unit the method computes in; empty for whatever unit the first of its group has
 * @param kind what is measured where the unit does not tell; empty for any
 * @param group parameters of one letter have one unit and kind; empty for one that stands alone
 * @param sort how it may be written
 * @param least least value that makes sense
 * @param most greatest one
 */
public record Parameter(
    String name, String unit, String kind, String group, Sort sort, double least, double most) {

  /** How a parameter may be written. */
  public enum Sort {
    /** Anything that gives numbers. */
    VALUE,
    /** A plain number. */
    NUMBER,
    /** A plain whole number. */
    WHOLE,
    /** A plain year, later than the one before it. */
    YEAR
  }

  private static final double BOUNDLESS = Double.MAX_VALUE;

  /** A quantity of one unit. */
  static Parameter of(String name, String unit, String kind) {
    return new Parameter(name, unit, kind, "", Sort.VALUE, -BOUNDLESS, BOUNDLESS);
  }

  /** One of several quantities of one unit and kind, whichever that is. */
  static Parameter like(String group, String name) {
    return new Parameter(name, "", "", group, Sort.VALUE, -BOUNDLESS, BOUNDLESS);
  }

  /** One of several quantities of the same kind of energy. */
  static Parameter energy(String name) {
    return new Parameter(name, "kW.h", "", "e", Sort.VALUE, 0, BOUNDLESS);
  }

  /** A part of a whole, from 0 to 1. */
  static Parameter share(String name) {
    return new Parameter(name, "1", "", "", Sort.VALUE, 0, 1);
  }

  /** A plain number. */
  static Parameter number(String name, double least) {
    return new Parameter(name, "", "", "", Sort.NUMBER, least, BOUNDLESS);
  }

  /** A plain whole number. */
  static Parameter whole(String name, int least, int most) {
    return new Parameter(name, "", "", "", Sort.WHOLE, least, most);
  }

  /** A plain year. */
  static Parameter year(String name) {
    return new Parameter(name, "", "", "", Sort.YEAR, 1900, 2200);
  }

  /** The same from a value on. */
  Parameter from(double value) {
    return new Parameter(name, unit, kind, group, sort, value, most);
  }

  /** Whether a number makes sense here. */
  boolean takes(double number) {
    return number >= least && number <= most;
  }

  /** Whether it is a plain number in the text. */
  public boolean isPlain() {
    return sort != Sort.VALUE;
  }
}
