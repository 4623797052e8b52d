package it.nzd.platform.value;

/**
 * That a resource has to do with another, possibly of another service or city.
 *
 * @param relation what the link says
 * @param target resource name of the other
 */
public record Link(Relation relation, String target) {
  /** What a link says. */
  public enum Relation implements Coded {
    FOLLOWS_FROM,
    RESTS_ON,
    MEASURED_BY,
    REPLICATES,
    SUPERSEDES,
    RELATES_TO;

    @Override
    public String code() {
      return "RELATION_" + name();
    }
  }
}
