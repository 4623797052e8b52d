package it.nzd.barriers.application;

import it.nzd.barriers.domain.scoring.ScoringMethod;
import it.nzd.platform.value.Link;
import java.util.List;

/**
 * What a round to open says.
 *
 * @param title what it is called
 * @param barriers resource names of what is scored
 * @param method how barriers are scored
 * @param dueDay day by which scores are asked for; may be empty
 * @param links further links
 */
public record RoundOpening(
    String title, List<String> barriers, ScoringMethod method, String dueDay, List<Link> links) {
  public RoundOpening {
    barriers = List.copyOf(barriers);
    links = List.copyOf(links);
  }
}
