package it.nzd.decisions.application;

import it.nzd.decisions.domain.CopyRights;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.EvidenceSource;
import it.nzd.decisions.domain.FrozenCopy;
import it.nzd.decisions.domain.FrozenEvidence;
import it.nzd.decisions.domain.Teams;
import it.nzd.decisions.domain.VotingSeat;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one step asks of neighbours: each thing once at most, and only where a guard needs it. What
 * was found for the guard is what the step then writes.
 */
final class Inquiry {
  private final Teams teams;
  private final EvidenceSource source;
  private final Decisions decisions;
  private final String name;
  private final Decision decision;
  private @Nullable List<VotingSeat> seats;
  private @Nullable List<FrozenCopy> copies;

  Inquiry(Teams teams, EvidenceSource source, Decisions decisions, String name, Decision decision) {
    this.teams = teams;
    this.source = source;
    this.decisions = decisions;
    this.name = name;
    this.decision = decision;
  }

  /** The team's voting seats of today; those of the course where nobody was asked. */
  List<VotingSeat> seats() {
    return seats == null ? decision.course().seats() : seats;
  }

  /** The copies that were made for the guard. */
  List<FrozenCopy> copies() {
    return copies == null ? List.of() : copies;
  }

  Outcome isTeamSeated() {
    return askTeam(team -> Outcome.of(team.isSeated()));
  }

  Outcome isDeclared() {
    return askTeam(team -> Outcome.of(decision.isDeclaredBy(team.seats())));
  }

  Outcome isReported() {
    var all = decision.question().consultations().stream().map(source::isReported).toList();
    if (all.contains(Outcome.FAILS)) {
      return Outcome.FAILS;
    }
    return all.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.HOLDS;
  }

  /** Whether another decision of the same city is adopted. */
  Outcome isAdopted(String other) {
    var tenant = ResourceName.tenant(name);
    boolean isOwn = ResourceName.tenant(other).equals(tenant) && !other.equals(name);
    return Outcome.of(
        isOwn
            && decisions
                .find(other, Scope.EVERYTHING)
                .filter(found -> found.value().state().isAdopted())
                .isPresent());
  }

  /** Copies everything the decision rests on, as it is at this instant. */
  Outcome isEvidenceCopied(Instant now) {
    var tenant = ResourceName.tenant(name);
    var made = new ArrayList<FrozenCopy>();
    for (var evidence : decision.question().evidence()) {
      switch (source.copy(tenant, evidence)) {
        case EvidenceSource.Copied copied when CopyRights.allow(tenant, copied.row()) ->
            made.add(copy(evidence, copied, now));
        case EvidenceSource.Copied hidden -> {
          return Outcome.FAILS;
        }
        case EvidenceSource.Absent absent -> {
          return Outcome.FAILS;
        }
        case EvidenceSource.Away away -> {
          return Outcome.UNKNOWN;
        }
      }
    }
    copies = List.copyOf(made);
    return Outcome.HOLDS;
  }

  private FrozenCopy copy(Evidence evidence, EvidenceSource.Copied copied, Instant now) {
    var sha256 = Hashes.sha256(copied.content());
    boolean isTitleOpen =
        copied.row().visibility().compareTo(decision.question().visibility()) >= 0;
    var frozen =
        new FrozenEvidence(
            evidence.target(),
            evidence.district(),
            isTitleOpen ? copied.title() : "",
            copied.etag(),
            sha256,
            now);
    return new FrozenCopy(FrozenCopy.name(name, sha256), copied.row(), frozen, copied.content());
  }

  private Outcome askTeam(Function<Teams.Team, Outcome> question) {
    try {
      var found = teams.find(decision.question().team());
      found.ifPresent(team -> seats = team.seats());
      return found.map(question).orElse(Outcome.FAILS);
    } catch (ServiceException away) {
      return Outcome.UNKNOWN;
    }
  }
}
