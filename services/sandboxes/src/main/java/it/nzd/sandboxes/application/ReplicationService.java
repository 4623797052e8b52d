package it.nzd.sandboxes.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.FitCheck;
import it.nzd.sandboxes.domain.FitCondition;
import it.nzd.sandboxes.domain.FitFinding;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.ReplicaTable;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.SandboxesReason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking a trial over in another city. */
@Singleton
public final class ReplicationService {
  private final Sandboxes sandboxes;
  private final Content content;
  private final Look look;
  private final Changes changes;

  ReplicationService(Sandboxes sandboxes, Content content, Look look, Changes changes) {
    this.sandboxes = sandboxes;
    this.content = content;
    this.look = look;
    this.changes = changes;
  }

  /**
   * What to replicate.
   *
   * @param parent the city that replicates
   * @param source resource name of the source
   * @param district district it is to be tried in
   * @param title what the copy is called
   * @param findings what the fit check found
   * @param request what makes a repeat recognisable
   */
  public record Replicate(
      String parent,
      String source,
      String district,
      String title,
      List<FitFinding> findings,
      Optional<RequestKey> request) {
    public Replicate {
      findings = List.copyOf(findings);
    }
  }

  /** What another city must have. */
  public List<FitCheck.Question> fit(Caller caller, String name) {
    return FitCheck.questions(source(caller, name).value());
  }

  /** Copies a trial as an idea, after the fit check. */
  public SandboxView replicate(Caller caller, Replicate command) {
    var source = source(caller, command.source());
    var tenant = ResourceName.tenant(command.parent());
    if (ResourceName.tenant(source.name()).equals(tenant)) {
      throw ServiceException.field(SandboxesReason.SAME_CITY, "source", Map.of());
    }
    var findings = checked(source.value(), command.findings());
    content.checkDistrict(tenant, command.district());
    var change = changes.change(Change.CREATED, caller, command.request());
    var old = source.value();
    var provenance =
        new Provenance(
            Provenance.Kind.REPLICA,
            source.name(),
            old.title(),
            source.revision(),
            findings,
            change.at());
    var copy =
        Sandbox.begun(
            SandboxState.IDEA,
            command.title(),
            command.district(),
            old.outline().copied(),
            old.design().copied(),
            Row.Visibility.INTERNAL,
            List.of(),
            change.actor(),
            provenance);
    var create = new Create<>(command.parent(), "", copy, command.request(), false);
    var name = changes.name(create, SandboxService.COLLECTION, caller);
    return look.full(caller, sandboxes.add(name, copy.linked(), change, false));
  }

  /** A trial beside its replicas, as far as the caller may read them. */
  public ReplicaTable compare(Caller caller, String name) {
    var asked = source(caller, name);
    var provenance = asked.value().provenance();
    var root =
        provenance == null
            ? asked
            : sandboxes.find(provenance.source(), caller.scope()).orElse(asked);
    var all = new ArrayList<Stored<Sandbox>>();
    all.add(root);
    all.addAll(sandboxes.copiesOf(root.name(), caller.scope()));
    return ReplicaTable.of(all);
  }

  private Stored<Sandbox> source(Caller caller, String name) {
    return sandboxes.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  private static List<FitFinding> checked(Sandbox source, List<FitFinding> findings) {
    var missing = FitCheck.unanswered(findings);
    if (!missing.isEmpty()) {
      throw ServiceException.field(
          SandboxesReason.FIT_INCOMPLETE, "findings", Map.of("missing", listed(missing)));
    }
    var unmet = FitCheck.unmet(findings);
    if (!unmet.isEmpty()) {
      throw ServiceException.of(SandboxesReason.FIT_NOT_MET, Map.of("missing", listed(unmet)));
    }
    return FitCheck.completed(source, findings);
  }

  private static String listed(List<FitCondition.Aspect> aspects) {
    return String.join(", ", aspects.stream().map(Enum::name).toList());
  }
}
