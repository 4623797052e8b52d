package it.nzd.decisions.application;

import it.nzd.decisions.domain.Course;
import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.Level;
import it.nzd.decisions.domain.Question;
import it.nzd.decisions.domain.QuestionRules;
import it.nzd.decisions.domain.Teams;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The register of decisions: reading and writing questions. */
@Singleton
public final class DecisionService {
  private static final String RESOURCE = "decision";

  private final Decisions decisions;
  private final Teams teams;
  private final ShownEvidence shown;
  private final Outlook outlook;
  private final Changes changes;

  DecisionService(
      Decisions decisions, Teams teams, ShownEvidence shown, Outlook outlook, Changes changes) {
    this.decisions = decisions;
    this.teams = teams;
    this.shown = shown;
    this.outlook = outlook;
    this.changes = changes;
  }

  public DecisionView get(Caller caller, String name) {
    return outlook.of(caller, found(caller, name));
  }

  public Slice<Stored<Decision>> list(Caller caller, Decisions.Query query, PageRequest page) {
    return decisions.page(query, page, caller.scope());
  }

  /** Begins a draft. */
  public DecisionView create(Caller caller, Create<Question> command) {
    var name = changes.name(command, "decisions", caller);
    var tenant = ResourceName.tenant(command.parent());
    var question = command.content();
    checkTeam(tenant, question);
    var added =
        decisions.add(
            name,
            new Decision(checked(tenant, question, List.of()), Course.draft("")),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return outlook.of(caller, added);
  }

  /** Changes the question while it is not fixed. */
  public DecisionView update(Caller caller, Edit<Question> command) {
    var changed =
        decisions.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(caller, seen, command.content().apply(seen.value().question())),
            command.validateOnly());
    return outlook.of(caller, changed);
  }

  /** Puts the question to a higher level: a draft that keeps this one as its parent. */
  public DecisionView escalate(Caller caller, StepCommand command, Level level) {
    var parent = found(caller, command.name());
    if (parent.revision() != command.revision()) {
      throw ServiceException.of(
          PlatformReason.STALE_VERSION,
          Map.of(
              "resource", parent.name(),
              "current", Etag.of(parent.revision()),
              "seen", Etag.of(command.revision())));
    }
    var question = parent.value().question();
    if (!level.isAbove(question.level())) {
      throw ServiceException.of(
          DecisionsReason.LEVEL_NOT_HIGHER, "level", Lifecycle.code(question.level()));
    }
    var next = question.escalated(level, parent.name());
    var create =
        new Create<>(
            "cities/" + ResourceName.tenant(parent.name()), "", next, command.request(), false);
    var added =
        decisions.add(
            changes.name(create, "decisions", caller),
            new Decision(next, Course.draft(parent.name())),
            changes.change("escalated", caller, command.request()),
            false);
    return outlook.of(caller, added);
  }

  private Stored<Decision> found(Caller caller, String name) {
    return decisions.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  private Decision edited(Caller caller, Stored<Decision> seen, Question next) {
    DecisionRights.mayWrite(caller, seen);
    var now = seen.value();
    if (!now.state().isEditable()) {
      throw ServiceException.of(
          DecisionsReason.DECISION_FIXED, "state", Lifecycle.code(now.state()));
    }
    var tenant = ResourceName.tenant(seen.name());
    if (!next.team().equals(now.question().team())) {
      checkTeam(tenant, next);
    }
    return now.asking(checked(tenant, next, now.question().evidence()));
  }

  private Question checked(String tenant, Question question, List<Evidence> known) {
    Broken.refuse(QuestionRules.broken(tenant, question), RESOURCE);
    shown.check(tenant, question.evidence(), known);
    return question.linked();
  }

  private void checkTeam(String tenant, Question question) {
    var team = question.team();
    if (!ResourceName.tenant(team).equals(tenant) || teams.find(team).isEmpty()) {
      throw ServiceException.field(
          DecisionsReason.TEAM_UNKNOWN, "decision.team", Map.of("team", team));
    }
  }
}
