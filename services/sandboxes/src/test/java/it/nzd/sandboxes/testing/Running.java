package it.nzd.sandboxes.testing;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.sandboxes.SandboxesApplication;
import it.nzd.sandboxes.application.Advance;
import it.nzd.sandboxes.application.SandboxService;
import it.nzd.sandboxes.application.SandboxView;
import it.nzd.sandboxes.application.StepService;
import it.nzd.sandboxes.application.TrialService;
import it.nzd.sandboxes.domain.Act;
import it.nzd.sandboxes.domain.ExitVerdict;
import it.nzd.sandboxes.domain.Ruling;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxAction;
import it.nzd.sandboxes.domain.Sandboxes;
import it.nzd.sandboxes.domain.Screening;
import it.nzd.store.testing.TestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The service in the test's process, without a network: its use cases, a movable clock. */
public final class Running implements AutoCloseable {
  /** The decision that sandboxes rest on. */
  public static final String DECISION = "cities/prato/decisions/00000000000000000000000001";

  private final ApplicationContext context;

  public Running() {
    this(TestStore.uri());
  }

  public Running(String uri) {
    this(uri, Map.of());
  }

  /** With further settings. */
  public Running(String uri, Map<String, Object> more) {
    var settings = new HashMap<String, Object>(new TestIdentity().settings());
    settings.putAll(more);
    settings.put("nzd.grpc.in-process-name", "sandboxes-" + UUID.randomUUID());
    settings.put("nzd.store.uri", uri);
    settings.put("nzd.store.database", TestStore.database("sandboxes"));
    settings.put("nzd.test.clock", "true");
    settings.put("nzd.test.neighbours", "true");
    settings.put("nzd.sandboxes.watch-every", "1h");
    settings.put("nzd.sandboxes.clock-every", "1h");
    context = SandboxesApplication.start(settings);
  }

  public <B> B bean(Class<B> type) {
    return context.getBean(type);
  }

  public MovableClock clock() {
    return bean(MovableClock.class);
  }

  public PlayedNeighbours neighbours() {
    return bean(PlayedNeighbours.class);
  }

  /** A person with roles in Prato. */
  public static Caller person(String name, String... roles) {
    var actor =
        new Actor(
            TestIdentity.subjectOf(name).toString(),
            Actor.Kind.PERSON,
            Map.of("prato", Set.of(roles)));
    return new Caller(actor, new Scope(false, Set.of("prato"), true, Map.of(), Map.of()), "");
  }

  public static Caller coordinator() {
    return person("coordinator", Roles.CITY_COORDINATOR);
  }

  public static Caller authority() {
    return person("authority", Roles.AUTHORITY);
  }

  public static Caller evaluator() {
    return person("evaluator", Roles.EVALUATOR);
  }

  public static Caller operator() {
    return person("operator", Roles.OPERATOR);
  }

  public SandboxView create(Caller caller, Sandbox sandbox) {
    return bean(SandboxService.class)
        .create(caller, new Create<>("cities/prato", "", sandbox, Optional.empty(), false));
  }

  public SandboxView get(SandboxView seen) {
    return bean(SandboxService.class).get(coordinator(), seen.stored().name());
  }

  public SandboxView update(Caller caller, SandboxView seen, UnaryOperator<Sandbox> content) {
    return bean(SandboxService.class)
        .update(
            caller,
            new Edit<>(
                seen.stored().name(), seen.stored().revision(), content, Optional.empty(), false));
  }

  public SandboxView take(Caller caller, SandboxView seen, SandboxAction action) {
    return take(caller, seen, action, Optional.empty());
  }

  /** Any step, with what it brings along. */
  public SandboxView take(
      Caller caller, SandboxView seen, SandboxAction action, Optional<RequestKey> request) {
    var steps = bean(StepService.class);
    var advance =
        new Advance(
            seen.stored().name(), seen.stored().revision(), action, "perché", "prot. 1", request);
    return switch (action) {
      case APPROVE -> steps.approve(caller, advance, act());
      case SUSPEND -> steps.suspend(caller, advance);
      case RESUME -> steps.resume(caller, advance);
      case DECIDE -> steps.decide(caller, advance, ExitVerdict.SCALE, "regolamento");
      case ADAPT -> steps.adapt(caller, advance);
      case INSTITUTIONALISE -> steps.institutionalise(caller, advance, act());
      default -> steps.advance(caller, advance);
    };
  }

  public static Act act() {
    return new Act("Deliberazione n. 1", LocalDate.of(2026, 2, 20), "");
  }

  public static Step step(SandboxView seen) {
    return new Step(seen.stored().name(), seen.stored().revision(), Optional.empty());
  }

  public TrialService trials() {
    return bean(TrialService.class);
  }

  public Sandboxes sandboxes() {
    return bean(Sandboxes.class);
  }

  /** A complete proposal that has passed its screening. */
  public SandboxView inDesign(Sandbox sandbox) {
    var seen = create(coordinator(), sandbox);
    seen = take(coordinator(), seen, SandboxAction.PROPOSE);
    seen = take(coordinator(), seen, SandboxAction.SCREEN);
    seen =
        trials()
            .recordScreening(
                coordinator(),
                step(seen),
                new Screening(true, true, true, true, "bene", "", Instant.EPOCH));
    return take(coordinator(), seen, SandboxAction.PASS);
  }

  /** As {@link #inDesign}, approved, with everything in place. */
  public SandboxView approved(Sandbox sandbox) {
    var seen = inDesign(sandbox);
    seen = trials().assignManager(coordinator(), step(seen), operator().actor().id());
    seen = decided(seen);
    seen = take(operator(), seen, SandboxAction.SUBMIT);
    for (var derogation : seen.stored().value().design().derogations()) {
      seen = trials().attachGrant(authority(), step(seen), derogation.id(), act());
    }
    seen = take(authority(), seen, SandboxAction.APPROVE);
    for (var safeguard : seen.stored().value().design().safeguards()) {
      seen = trials().confirmSafeguard(operator(), step(seen), safeguard.id(), "visto");
    }
    for (var participant : seen.stored().value().design().participants()) {
      seen = trials().giveConsent(operator(), step(seen), participant.id(), "prot. 7");
    }
    return seen;
  }

  public SandboxView running(Sandbox sandbox) {
    return take(operator(), approved(sandbox), SandboxAction.START);
  }

  /** The same, naming a decision that is adopted and starts it. */
  public SandboxView decided(SandboxView seen) {
    neighbours().decided(DECISION, new Ruling(true, true, Set.of(seen.stored().name())));
    return resting(seen);
  }

  /** The same, naming a decision. */
  public SandboxView resting(SandboxView seen) {
    return update(
        coordinator(),
        seen,
        s -> s.describedAs(s.title(), s.district(), s.outline(), s.design(), DECISION));
  }

  @Override
  public void close() {
    context.close();
  }
}
