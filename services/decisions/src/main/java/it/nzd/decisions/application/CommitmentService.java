package it.nzd.decisions.application;

import it.nzd.decisions.domain.Commitment;
import it.nzd.decisions.domain.CommitmentAction;
import it.nzd.decisions.domain.CommitmentFacts;
import it.nzd.decisions.domain.CommitmentLifecycle;
import it.nzd.decisions.domain.CommitmentRules;
import it.nzd.decisions.domain.Commitments;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Organisations;
import it.nzd.decisions.domain.Signature;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Row;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Commitments of signatories: the city's own people and each signatory for its own. */
@Singleton
public final class CommitmentService {
  private static final String RESOURCE = "commitment";
  private static final Set<String> WRITERS = Set.of(Roles.CITY_COORDINATOR, Roles.FIRM);

  private final Commitments commitments;
  private final Organisations organisations;
  private final Changes changes;

  CommitmentService(Commitments commitments, Organisations organisations, Changes changes) {
    this.commitments = commitments;
    this.organisations = organisations;
    this.changes = changes;
  }

  public CommitmentView get(Caller caller, String name) {
    return view(
        caller,
        commitments.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name)));
  }

  public Slice<Stored<Commitment>> list(Caller caller, Commitments.Query query, PageRequest page) {
    return commitments.page(query, page, caller.scope());
  }

  /** How many there are by state, of those the caller may read. */
  public Commitments.Summary summarise(Caller caller, String tenant, String district) {
    return commitments.summary(tenant, district, caller.scope());
  }

  public CommitmentView create(Caller caller, Create<Commitment> command) {
    var name = changes.name(command, "commitments", caller);
    var sent = command.content();
    caller.mayChange(row(name, sent), WRITERS);
    var added =
        commitments.add(
            name,
            checked(sent.named(signatory(name, sent))),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return view(caller, added);
  }

  /** Changes it while it is being written. */
  public CommitmentView update(Caller caller, Edit<Commitment> command) {
    var changed =
        commitments.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(caller, seen, command.content().apply(seen.value())),
            command.validateOnly());
    return view(caller, changed);
  }

  /** Takes a step. */
  public CommitmentView take(Caller caller, StepCommand command, CommitmentAction action) {
    return take(caller, command, action, () -> Outcome.FAILS, UnaryOperator.identity());
  }

  /**
   * Signs it: with the mandate to sign, or by recording the signature on a document.
   *
   * @param document document that bears a signature on paper; empty for none
   * @param day day of that signature; null for today
   */
  public CommitmentView sign(
      Caller caller, StepCommand command, String document, @Nullable LocalDate day) {
    var signedOn = day == null ? changes.today() : day;
    if (signedOn.isAfter(changes.today())) {
      throw ServiceException.field(
          DecisionsReason.DAY_AHEAD, "sign_day", Map.of("day", signedOn.toString()));
    }
    var commitment = get(caller, command.name()).stored().value();
    var signature = new Signature(caller.actor().id(), signedOn, document, changes.now());
    return take(
        caller,
        command,
        CommitmentAction.SIGN,
        () -> maySign(caller, command.name(), commitment.signatory(), document),
        signed -> signed.signed(signature));
  }

  private Outcome maySign(Caller caller, String name, String signatory, String document) {
    var mandate = organisations.maySign(caller.actor().id(), signatory);
    boolean isCoordinator = DecisionRights.roles(caller, name).contains(Roles.CITY_COORDINATOR);
    if (mandate == Outcome.HOLDS || !isCoordinator) {
      return mandate;
    }
    if (document.isBlank()) {
      throw ServiceException.field(DecisionsReason.SIGNATURE_DOCUMENT_NEEDED, "document", Map.of());
    }
    return Outcome.HOLDS;
  }

  private CommitmentView take(
      Caller caller,
      StepCommand command,
      CommitmentAction action,
      Supplier<Outcome> maySign,
      UnaryOperator<Commitment> more) {
    var change = changes.change(Lifecycle.code(action), caller, command.request());
    var today = changes.today();
    var after =
        commitments.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> {
              var commitment = seen.value();
              caller.mayChange(row(seen.name(), commitment), WRITERS);
              var facts = new CommitmentFacts(commitment, today, maySign);
              var roles = DecisionRights.roles(caller, seen.name());
              var state = commitment.state();
              var answer = CommitmentLifecycle.TABLE.decide(state, action, roles, facts);
              var tenant = ResourceName.tenant(seen.name());
              var row = Refusals.row(answer, state, action, tenant);
              var step = Taken.of(row, caller.actor().id(), change.at(), command.reason());
              return more.apply(commitment.after(row, step));
            },
            false);
    return view(caller, after);
  }

  private Commitment edited(Caller caller, Stored<Commitment> seen, Commitment next) {
    var now = seen.value();
    caller.mayChange(row(seen.name(), now), WRITERS);
    if (!now.state().isEditable()) {
      throw ServiceException.of(
          DecisionsReason.COMMITMENT_FIXED, "state", Lifecycle.code(now.state()));
    }
    return checked(next);
  }

  private static Commitment checked(Commitment commitment) {
    Broken.refuse(CommitmentRules.broken(commitment), RESOURCE);
    return commitment.linked();
  }

  private String signatory(String name, Commitment commitment) {
    var organisation = commitment.signatory();
    boolean isOfCity = ResourceName.tenant(organisation).equals(ResourceName.tenant(name));
    return (isOfCity ? organisations.nameOf(organisation) : Optional.<String>empty())
        .orElseThrow(
            () ->
                ServiceException.field(
                    DecisionsReason.ORGANISATION_UNKNOWN,
                    "commitment.signatory",
                    Map.of("organisation", organisation)));
  }

  private static Row row(String name, Commitment commitment) {
    return new Row(
        ResourceName.tenant(name), commitment.visibility(), commitment.signatory(), null);
  }

  private CommitmentView view(Caller caller, Stored<Commitment> stored) {
    var commitment = stored.value();
    var roles = DecisionRights.roles(caller, stored.name());
    var facts =
        new CommitmentFacts(commitment, changes.today(), () -> presumed(caller, commitment, roles));
    boolean isOwn =
        roles.contains(Roles.CITY_COORDINATOR)
            || caller.scope().owns(row(stored.name(), commitment));
    return new CommitmentView(
        stored,
        isOwn ? CommitmentLifecycle.TABLE.available(commitment.state(), roles, facts) : List.of());
  }

  /** A coordinator can record a signature on paper; others need the mandate. */
  private Outcome presumed(Caller caller, Commitment commitment, Set<String> roles) {
    return roles.contains(Roles.CITY_COORDINATOR)
        ? Outcome.HOLDS
        : organisations.maySign(caller.actor().id(), commitment.signatory());
  }
}
