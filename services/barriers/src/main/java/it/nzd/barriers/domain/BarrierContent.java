package it.nzd.barriers.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import java.util.List;

/**
 * What people write of a barrier.
 *
 * @param title what it is called
 * @param statement what is the matter
 * @param language language of the texts; empty means Italian
 * @param district resource name of the district
 * @param municipality ISTAT code of the municipality; empty for the whole district
 * @param dimension PESTLE dimension
 * @param polarity whether it hinders or helps
 * @param barrierClass class
 * @param governanceLevel level at which it can be removed
 * @param levers levers it bears upon
 * @param trend where it is heading
 * @param controllability what the district can do about it
 * @param evidence what shows that it is there
 * @param owner office or body that looks after it; may be empty
 * @param workaround how people manage meanwhile; may be empty
 * @param remedy what is done about it, or was; may be empty
 * @param affected what it bears upon
 * @param links further links
 * @param invented true for invented content of the demonstration
 * @param visibility who may read it
 */
public record BarrierContent(
    String title,
    String statement,
    String language,
    String district,
    String municipality,
    Dimension dimension,
    Polarity polarity,
    BarrierClass barrierClass,
    GovernanceLevel governanceLevel,
    List<Lever> levers,
    Trend trend,
    Controllability controllability,
    List<Evidence> evidence,
    String owner,
    String workaround,
    String remedy,
    List<Affected> affected,
    List<Link> links,
    boolean invented,
    Row.Visibility visibility) {
  public BarrierContent {
    levers = List.copyOf(levers);
    evidence = List.copyOf(evidence);
    affected = List.copyOf(affected);
    links = List.copyOf(links);
  }

  /** Whether people of other cities may read it. */
  public boolean isShared() {
    return visibility != Row.Visibility.INTERNAL;
  }

  /** The same content with other links. */
  public BarrierContent withLinks(List<Link> others) {
    return with(affected, others, visibility);
  }

  /** Whether only links, what is affected and readers differ. */
  public boolean saysTheSameAs(BarrierContent other) {
    return equals(other.with(affected, links, visibility));
  }

  private BarrierContent with(List<Affected> bearsUpon, List<Link> others, Row.Visibility readers) {
    return new BarrierContent(
        title,
        statement,
        language,
        district,
        municipality,
        dimension,
        polarity,
        barrierClass,
        governanceLevel,
        levers,
        trend,
        controllability,
        evidence,
        owner,
        workaround,
        remedy,
        bearsUpon,
        others,
        invented,
        readers);
  }
}
