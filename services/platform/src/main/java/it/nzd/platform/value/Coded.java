package it.nzd.platform.value;

/** A value of a closed list, which the contract and the store write with the same code. */
public interface Coded {
  /** Code as the contract writes it, for example {@code PERIMETER_CITY}. */
  String code();

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException for a code that the list does not hold
   */
  static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
    for (var value : list.getEnumConstants()) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No " + list.getSimpleName() + " " + code);
  }
}
