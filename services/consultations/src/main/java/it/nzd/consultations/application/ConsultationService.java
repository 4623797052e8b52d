package it.nzd.consultations.application;

import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationRules;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Freeze;
import it.nzd.consultations.domain.Registry;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.Map;

/** Consultations: written, opened, closed, reported, answered. */
@Singleton
public final class ConsultationService {
  private static final String RESOURCE = "consultation";

  private final Consultations consultations;
  private final Registry registry;
  private final Readership readership;
  private final Steps steps;
  private final ConsultationClock clock;
  private final Changes changes;

  ConsultationService(
      Consultations consultations,
      Registry registry,
      Readership readership,
      Steps steps,
      ConsultationClock clock,
      Changes changes) {
    this.consultations = consultations;
    this.registry = registry;
    this.readership = readership;
    this.steps = steps;
    this.clock = clock;
    this.changes = changes;
  }

  public Stored<Consultation> get(Caller caller, String name) {
    return consultations
        .find(name, readership.of(caller))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  public Slice<Stored<Consultation>> list(
      Caller caller, Consultations.Query query, PageRequest page) {
    return consultations.page(query, page, readership.of(caller));
  }

  public Stored<Consultation> create(Caller caller, Create<Consultation> command) {
    var name = changes.name(command, "consultations", caller);
    var content = command.content();
    Broken.refuse(ConsultationRules.broken(content), RESOURCE);
    checkDistrict(name, content);
    return consultations.add(
        name,
        content,
        changes.change(Change.CREATED, caller, command.request()),
        command.validateOnly());
  }

  public Stored<Consultation> update(Caller caller, Edit<Consultation> command) {
    return consultations.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.UPDATED, caller, command.request()),
        seen -> edited(seen, command.content().apply(seen.value())),
        command.validateOnly());
  }

  /** Deletes a draft; whatever was public once stays. */
  public void delete(Caller caller, Step command) {
    consultations.change(
        command.name(),
        command.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, command.request()),
        seen -> deletable(seen.value()),
        false);
  }

  /** Takes a step; the clock goes on at once where its time has come. */
  public Stored<Consultation> step(Caller caller, StepCommand command) {
    var change = changes.change(Lifecycle.code(command.action()), caller, command.request());
    var roles = caller.actor().rolesIn(ResourceName.tenant(command.name()));
    consultations.change(
        command.name(),
        command.revision(),
        caller.scope(),
        change,
        seen ->
            steps.taken(
                seen, command.action(), roles, command.reason(), change, () -> Outcome.UNKNOWN),
        false);
    clock.attend(command.name());
    return get(caller, command.name());
  }

  private Consultation edited(Stored<Consultation> seen, Consultation after) {
    Broken.refuse(Freeze.broken(seen.value(), after), RESOURCE);
    Broken.refuse(ConsultationRules.broken(after), RESOURCE);
    if (!after.district().equals(seen.value().district())) {
      checkDistrict(seen.name(), after);
    }
    return after;
  }

  private static Consultation deletable(Consultation consultation) {
    if (consultation.state() != ConsultationState.DRAFT) {
      throw ServiceException.of(
          ConsultationsReason.STEP_NOT_POSSIBLE,
          Map.of("action", "delete", "state", Lifecycle.code(consultation.state())));
    }
    return consultation;
  }

  private void checkDistrict(String name, Consultation consultation) {
    var district = consultation.district();
    boolean isOfCity = ResourceName.tenant(district).equals(ResourceName.tenant(name));
    if (!isOfCity || !registry.hasDistrict(district)) {
      throw ServiceException.field(
          ConsultationsReason.DISTRICT_UNKNOWN,
          RESOURCE + ".district",
          Map.of("district", district));
    }
  }
}
