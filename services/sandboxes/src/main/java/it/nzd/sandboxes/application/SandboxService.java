package it.nzd.sandboxes.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.SandboxesReason;
import it.nzd.sandboxes.domain.Seats;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Sandboxes and what people write of them. */
@Singleton
public final class SandboxService {
  static final String COLLECTION = "sandboxes";
  private static final Set<SandboxState> OPEN =
      EnumSet.of(SandboxState.IDEA, SandboxState.PROPOSED, SandboxState.DESIGN);
  private static final Set<SandboxState> BEFORE_APPROVAL =
      EnumSet.of(
          SandboxState.IDEA,
          SandboxState.PROPOSED,
          SandboxState.SCREENING,
          SandboxState.DESIGN,
          SandboxState.APPROVAL);
  private static final Set<String> WRITERS =
      Set.of(Seats.PROPOSER, Seats.MANAGER, Roles.CITY_COORDINATOR);

  private final Sandboxes sandboxes;
  private final Content content;
  private final Look look;
  private final Changes changes;

  SandboxService(Sandboxes sandboxes, Content content, Look look, Changes changes) {
    this.sandboxes = sandboxes;
    this.content = content;
    this.look = look;
    this.changes = changes;
  }

  public SandboxView get(Caller caller, String name) {
    return look.full(
        caller,
        sandboxes.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name)));
  }

  public Slice<SandboxView> list(Caller caller, Sandboxes.Query query, PageRequest page) {
    return sandboxes.page(query, page, caller.scope()).map(look::brief);
  }

  /** Adds an idea; the caller becomes its proposer. */
  public SandboxView create(Caller caller, Create<Sandbox> command) {
    var sandbox = command.content().with(Seats.proposedBy(caller.actor().id())).linked();
    content.check(ResourceName.tenant(command.parent()), sandbox);
    var added =
        sandboxes.add(
            changes.name(command, COLLECTION, caller),
            sandbox,
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return look.full(caller, added);
  }

  /** Changes what people write, as far as the state leaves it open. */
  public SandboxView update(Caller caller, Edit<Sandbox> command) {
    var changed =
        sandboxes.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(caller, seen, command.content().apply(seen.value())),
            command.validateOnly());
    return look.full(caller, changed);
  }

  private Sandbox edited(Caller caller, Stored<Sandbox> seen, Sandbox next) {
    if (Hats.of(caller, seen).stream().noneMatch(WRITERS::contains)) {
      throw ServiceException.of(SandboxesReason.NOT_YOURS);
    }
    var before = seen.value();
    checkOpen(before, next);
    content.check(ResourceName.tenant(seen.name()), before, next);
    return next.linked();
  }

  private static void checkOpen(Sandbox before, Sandbox next) {
    var state = before.state();
    boolean isOpen = OPEN.contains(state);
    fixed(isOpen || before.title().equals(next.title()), state, "title");
    fixed(isOpen || before.district().equals(next.district()), state, "district");
    fixed(isOpen || before.outline().equals(next.outline()), state, "outline");
    fixed(isOpen || before.design().equals(next.design()), state, "design");
    fixed(
        BEFORE_APPROVAL.contains(state) || before.decision().equals(next.decision()),
        state,
        "decision");
  }

  private static void fixed(boolean isLeftAlone, SandboxState state, String field) {
    if (!isLeftAlone) {
      throw ServiceException.field(
          SandboxesReason.FIXED_BY_APPROVAL,
          "sandbox." + field,
          Map.of("state", state.code(), "field", field));
    }
  }
}
