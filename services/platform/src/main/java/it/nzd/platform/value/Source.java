package it.nzd.platform.value;

/**
 * Where a figure comes from.
 *
 * @param title title of the document or page
 * @param publisher who published it; may be empty
 * @param publishedOn day, month or year of publication; may be empty
 * @param uri web address; may be empty
 * @param mark how far it can be trusted
 * @param note anything a reader must know; may be empty
 */
public record Source(
    String title, String publisher, String publishedOn, String uri, Mark mark, String note) {
  /** How far a figure can be trusted. */
  public enum Mark implements Coded {
    VERIFIED,
    SECONDARY,
    DERIVED,
    PROVISIONAL,
    ILLUSTRATIVE,
    DECLARED;

    @Override
    public String code() {
      return "MARK_" + name();
    }
  }

  public boolean isIllustrative() {
    return mark == Mark.ILLUSTRATIVE;
  }

  /** Whether it must be checked again before it may be called official. */
  public boolean isProvisional() {
    return mark == Mark.PROVISIONAL || mark == Mark.SECONDARY;
  }
}
