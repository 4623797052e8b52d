package it.nzd.sandboxes.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.Consent;
import it.nzd.sandboxes.domain.Course;
import it.nzd.sandboxes.domain.Design;
import it.nzd.sandboxes.domain.EvaluationReport;
import it.nzd.sandboxes.domain.ExitDecision;
import it.nzd.sandboxes.domain.Extension;
import it.nzd.sandboxes.domain.Grant;
import it.nzd.sandboxes.domain.Incident;
import it.nzd.sandboxes.domain.MetricReading;
import it.nzd.sandboxes.domain.MonitoringReport;
import it.nzd.sandboxes.domain.Outline;
import it.nzd.sandboxes.domain.Placement;
import it.nzd.sandboxes.domain.Provenance;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxState;
import it.nzd.sandboxes.domain.Screening;
import it.nzd.sandboxes.domain.Seats;
import it.nzd.sandboxes.domain.Suspension;
import it.nzd.sandboxes.domain.Trial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sandbox as it is stored, with the names of the contract. */
@MappedEntity(value = "sandboxes", namingStrategy = NamingStrategies.Raw.class)
record SandboxDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    String district,
    Outline outline,
    Design design,
    String visibility,
    List<LinkDocument> links,
    String decision,
    String proposer,
    String manager,
    String evaluator,
    String state,
    List<TakenDocument> steps,
    @Nullable Screening screening,
    @Nullable Act approvalAct,
    @Nullable Extension extension,
    @Nullable Suspension suspension,
    @Nullable ExitDecision exitDecision,
    @Nullable Act adoptedRule,
    List<Consent> consents,
    List<Placement> placements,
    List<Grant> grants,
    List<MetricReading> readings,
    List<Incident> incidents,
    List<MonitoringReport> reports,
    @Nullable EvaluationReport evaluation,
    @Nullable Provenance provenance)
    implements AggregateDocument<SandboxDocument> {
  private static final String STATE = "STATE_";

  static SandboxDocument of(String name, Sandbox sandbox) {
    var course = sandbox.course();
    var trial = sandbox.trial();
    return new SandboxDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        sandbox.title(),
        sandbox.district(),
        sandbox.outline(),
        sandbox.design(),
        Visibilities.code(sandbox.visibility()),
        sandbox.links().stream().map(LinkDocument::of).toList(),
        sandbox.decision(),
        sandbox.seats().proposer(),
        sandbox.seats().manager(),
        sandbox.seats().evaluator(),
        code(course.state()),
        course.steps().stream().map(TakenDocument::of).toList(),
        course.screening(),
        course.approval(),
        course.extension(),
        course.suspension(),
        course.exit(),
        course.rule(),
        trial.consents(),
        trial.placements(),
        trial.grants(),
        trial.readings(),
        trial.incidents(),
        trial.reports(),
        trial.evaluation(),
        sandbox.provenance());
  }

  /** State as the contract writes it. */
  static String code(SandboxState state) {
    return STATE + state.name();
  }

  Sandbox toDomain() {
    return new Sandbox(
        title,
        district,
        outline,
        design,
        Visibilities.of(visibility),
        links.stream().map(LinkDocument::toDomain).toList(),
        decision,
        new Seats(proposer, manager, evaluator),
        new Course(
            SandboxState.valueOf(state.substring(STATE.length())),
            steps.stream().map(TakenDocument::toDomain).toList(),
            screening,
            approvalAct,
            extension,
            suspension,
            exitDecision,
            adoptedRule),
        new Trial(consents, placements, grants, readings, incidents, reports, evaluation),
        provenance);
  }

  @Override
  public SandboxDocument at(long next, Header with) {
    return new SandboxDocument(
        id,
        next,
        with,
        title,
        district,
        outline,
        design,
        visibility,
        links,
        decision,
        proposer,
        manager,
        evaluator,
        state,
        steps,
        screening,
        approvalAct,
        extension,
        suspension,
        exitDecision,
        adoptedRule,
        consents,
        placements,
        grants,
        readings,
        incidents,
        reports,
        evaluation,
        provenance);
  }
}
