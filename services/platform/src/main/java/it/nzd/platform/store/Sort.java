package it.nzd.platform.store;

/**
 * The order of a list; documents of the same value follow by name.
 *
 * @param field stored field, never missing in a document
 * @param descending whether the greatest come first
 */
public record Sort(String field, boolean descending) {
  /** By resource name. */
  public static final Sort BY_NAME = new Sort("_id", false);
}
