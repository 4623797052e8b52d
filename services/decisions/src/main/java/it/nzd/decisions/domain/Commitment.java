package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.lifecycle.Transition;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation takes upon itself.
 *
 * @param title what people call it
 * @param statement what it is
 * @param signatory resource name of the organisation
 * @param signatoryName its name when the commitment was written
 * @param district district concerned; empty for the whole city
 * @param levers the levers it works on
 * @param indicator indicator it is measured by; empty for none
 * @param baseline where it starts
 * @param target where it is to be
 * @param milestones what is reached on the way
 * @param conditions what must hold for it to bind
 * @param dueDay by which day it is kept
 * @param decisions decisions it belongs to
 * @param source where it is written down
 * @param visibility who may read it besides the city's people and the signatory
 * @param links typed links
 * @param state state in the life cycle
 * @param steps steps taken
 * @param signature who signed
 */
public record Commitment(
    String title,
    String statement,
    String signatory,
    String signatoryName,
    String district,
    List<Lever> levers,
    String indicator,
    @Nullable CommitmentValue baseline,
    @Nullable CommitmentValue target,
    List<Milestone> milestones,
    String conditions,
    LocalDate dueDay,
    List<String> decisions,
    @Nullable Source source,
    Row.Visibility visibility,
    List<Link> links,
    CommitmentState state,
    List<Taken> steps,
    @Nullable Signature signature) {
  public Commitment {
    levers = List.copyOf(levers);
    milestones = List.copyOf(milestones);
    decisions = List.copyOf(decisions);
    links = List.copyOf(links);
    steps = List.copyOf(steps);
  }

  /** The same commitment after a step. */
  public Commitment after(Transition<CommitmentState, CommitmentAction> row, Taken step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return with(row.to(), all, signature, signatoryName, links);
  }

  public Commitment signed(Signature by) {
    return with(state, steps, by, signatoryName, links);
  }

  public Commitment named(String name) {
    return with(state, steps, signature, name, links);
  }

  /** The same commitment with a link for each decision and its indicator. */
  public Commitment linked() {
    var all = links;
    for (var decision : decisions) {
      all = Links.with(all, Link.Relation.FOLLOWS_FROM, decision);
    }
    if (!indicator.isEmpty()) {
      all = Links.with(all, Link.Relation.MEASURED_BY, indicator);
    }
    return with(state, steps, signature, signatoryName, all);
  }

  private Commitment with(
      CommitmentState next,
      List<Taken> taken,
      @Nullable Signature by,
      String name,
      List<Link> linked) {
    return new Commitment(
        title,
        statement,
        signatory,
        name,
        district,
        levers,
        indicator,
        baseline,
        target,
        milestones,
        conditions,
        dueDay,
        decisions,
        source,
        visibility,
        linked,
        next,
        taken,
        by);
  }
}
