package it.nzd.activity.domain;

/**
 * An entry whose hash somebody outside kept: the only thing that tells a cut or wholly rewritten
 * end.
 *
 * @param number number of the entry; 0 for none
 * @param hash the kept hash
 */
public record KnownEntry(int number, Hash hash) {
  /** Nobody kept one. */
  public static final KnownEntry NONE = new KnownEntry(0, Hash.ZERO);

  boolean contradicts(int number, Hash found) {
    return this.number == number && !hash.equals(found);
  }
}
