package it.nzd.indicators.domain.kept;

/**
 * How far the values of a tenant follow what was changed; all numbers are places in the sequence of
 * changes.
 *
 * @param tenant tenant code
 * @param done everything up to here is in the values
 * @param asked work was asked for up to here; it may run, or have failed
 * @param waiting the last change
 * @param operation resource name of the work that was asked for last; empty before the first
 */
public record Following(String tenant, int done, int asked, int waiting, String operation) {
  /** Whether something was changed since work was asked for. */
  public boolean isBehind() {
    return waiting > asked;
  }

  /** The work that was asked for last came to its end. */
  public Following finished() {
    return new Following(tenant, asked, asked, waiting, operation);
  }

  /** Work was asked for, for everything that is not done: also what broken-off work left. */
  public Following asking(String name) {
    return new Following(tenant, done, waiting, waiting, name);
  }
}
