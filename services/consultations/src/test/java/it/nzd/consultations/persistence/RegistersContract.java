package it.nzd.consultations.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.Audience;
import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.Facts;
import it.nzd.consultations.domain.Forms;
import it.nzd.consultations.domain.Readers;
import it.nzd.consultations.domain.Registered;
import it.nzd.consultations.domain.ResultsBook;
import it.nzd.consultations.domain.Segment;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import it.nzd.consultations.domain.Written;
import it.nzd.consultations.domain.tables.Milestone;
import it.nzd.consultations.domain.tables.ResultsMaker;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the registers promise, on any store. */
abstract class RegistersContract {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String[] TENANTS = {"prato", "roma"};
  private static final String DISTRICT = "cities/prato/districts/tessile";

  private final StoreKind kind;
  private ApplicationContext context;

  RegistersContract(StoreKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    context =
        ApplicationContext.builder()
            .packages("it.nzd.platform", "it.nzd.consultations")
            .properties(
                Map.of(
                    "mongodb.uri", TestStore.uri(kind),
                    "mongodb.package-names", "it.nzd.consultations",
                    "micronaut.serde.serialization.inclusion", "ALWAYS",
                    "nzd.store.database", TestStore.database("consultations"),
                    "nzd.consultations.clock.every", "1h",
                    "nzd.service", "consultations"))
            .start();
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.getBean(MongoDatabase.class).drop();
      context.close();
    }
  }

  @Test
  void shouldGiveBackWhatWasStored() {
    var content = Forms.draft();

    var added = consultations().add(name("prato", 1), content, change(), false);

    assertThat(added.value()).isEqualTo(content);
    assertThat(consultations().find(name("prato", 1), Readers.EVERYTHING)).contains(added);
  }

  @Test
  void shouldAgreeWithThePredicateOnWhoReadsWhat() {
    var random = new Random(7);
    var stored = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      var tenant = TENANTS[i % 2];
      var name = name(tenant, i);
      consultations().add(name, any(random), change(), false);
      stored.add(name);
    }
    for (int i = 0; i < 40; i++) {
      var readers = readers(random);
      var found =
          consultations()
              .page(
                  new Consultations.Query("", Set.of(), "", false), PageRequest.first(200), readers)
              .items()
              .stream()
              .map(each -> each.name())
              .toList();
      var allowed =
          stored.stream()
              .filter(
                  name ->
                      readers.allows(
                          name,
                          consultations().find(name, Readers.EVERYTHING).orElseThrow().value()))
              .toList();
      assertThat(found).as(readers.toString()).containsExactlyInAnyOrderElementsOf(allowed);
      for (var name : stored) {
        assertThat(consultations().find(name, readers).isPresent())
            .isEqualTo(allowed.contains(name));
      }
    }
  }

  @Test
  void shouldFindWhatIsDue() {
    consultations().add(name("prato", 1), at(ConsultationState.SCHEDULED), change(), false);
    consultations().add(name("prato", 2), at(ConsultationState.OPEN), change(), false);
    consultations().add(name("prato", 3), at(ConsultationState.CLOSED), change(), false);
    consultations().add(name("prato", 4), at(ConsultationState.ARCHIVED), change(), false);

    assertThat(names(NOW)).containsExactlyInAnyOrder(name("prato", 1), name("prato", 3));
    assertThat(names(Forms.CLOSES))
        .containsExactlyInAnyOrder(name("prato", 1), name("prato", 2), name("prato", 3));
    assertThat(names(Forms.OPENS.minusSeconds(1))).containsExactly(name("prato", 3));
  }

  @Test
  void shouldKeepAnswersApartAndWithoutEvents() {
    var first = answers().add(answer(1), submitted("o1"), change(), false);
    answers()
        .add(
            answer(2), Answer.begun(name("prato", 1), Answerer.ASSOCIATION, "o2"), change(), false);

    assertThat(answers().find(answer(1), owning("o1"))).contains(first);
    assertThat(answers().find(answer(1), owning("o2"))).isEmpty();
    assertThat(answers().find(answer(1), Scope.PUBLIC)).isEmpty();
    assertThat(
            answers()
                .page("prato", name("prato", 1), false, PageRequest.first(10), owning("o2"))
                .items())
        .extracting(each -> each.name())
        .containsExactly(answer(2));
    assertThat(answers().count(name("prato", 1))).isEqualTo(new Answers.Counts(2, 1, 0, 0));
    context.getBean(Outbox.class).sweep();
    assertThat(context.getBean(EventStore.class).last()).isZero();
  }

  @Test
  void shouldHoldOneAnswerAnOwner() {
    answers().add(answer(1), submitted("o1"), change(), false);

    Assertions.assertThatThrownBy(() -> answers().add(answer(2), submitted("o1"), change(), false))
        .isInstanceOf(ServiceException.class);
  }

  @Test
  void shouldFailEveryChangeUnderWayOnceSealed() {
    var seen = answers().add(answer(1), submitted("o1"), change(), false);

    answers().seal(name("prato", 1));

    Assertions.assertThatThrownBy(
            () ->
                answers()
                    .change(
                        answer(1),
                        seen.revision(),
                        Scope.EVERYTHING,
                        change(),
                        each -> each.value(),
                        false))
        .isInstanceOf(ServiceException.class);
    var counted = new ArrayList<Submission>();
    answers().eachSubmission(name("prato", 1), (who, submission) -> counted.add(submission));
    assertThat(counted).containsExactly(seen.value().submission());
  }

  @Test
  void shouldKeepTablesOnce() {
    var book = context.getBean(ResultsBook.class);
    var maker = new ResultsMaker(Forms.draft());
    for (int i = 0; i < 6; i++) {
      maker.add(Answerer.ORGANISATION, submission("o" + i));
    }
    var results = maker.results(NOW);

    book.keep(name("prato", 1), results);
    book.keep(name("prato", 1), new ResultsMaker(Forms.draft()).results(NOW));

    assertThat(book.find(name("prato", 1))).contains(results);
    assertThat(book.without(List.of(name("prato", 1), name("prato", 2))))
        .containsExactly(name("prato", 2));
    assertThat(book.answered(List.of(name("prato", 1), name("prato", 2))))
        .containsExactlyEntriesOf(Map.of(name("prato", 1), 6));
  }

  @Test
  void shouldReplaceOnlyTheMilestoneThatWasSeen() {
    var book = context.getBean(ResultsBook.class);
    var said = new Milestone.Said(5, Map.of("a", 3), new BigDecimal("2.5"));
    var first = new Milestone(5, 80.0, Map.of("water", said));
    var second = new Milestone(10, null, Map.of());

    book.keep("c", Milestone.NONE, first);
    assertThat(book.milestone("c")).isEqualTo(first);
    book.keep("c", Milestone.NONE, second);
    assertThat(book.milestone("c")).isEqualTo(first);
    assertThat(book.balances(List.of("c", "d"))).containsExactlyEntriesOf(Map.of("c", 80.0));
    book.keep("c", first, second);
    assertThat(book.milestone("c")).isEqualTo(second);
    assertThat(book.balances(List.of("c", "d"))).isEmpty();
  }

  private Consultations consultations() {
    return context.getBean(Consultations.class);
  }

  private Answers answers() {
    return context.getBean(Answers.class);
  }

  private List<String> names(Instant at) {
    return consultations().due(at, 10).stream().map(each -> each.name()).toList();
  }

  private static Scope owning(String owner) {
    return new Scope(false, Set.of(), false, Map.of("prato", Set.of(owner)), Map.of());
  }

  private static Readers readers(Random random) {
    var tenant = TENANTS[random.nextInt(2)];
    var scope =
        switch (random.nextInt(4)) {
          case 0 -> Scope.PUBLIC;
          case 1 -> new Scope(false, Set.of(tenant), true, Map.of(), Map.of());
          case 2 -> new Scope(false, Set.of(), true, Map.of(), Map.of());
          default -> Scope.EVERYTHING;
        };
    var own = random.nextInt(3) > 0 ? List.of(registered(random, tenant)) : List.<Registered>of();
    return new Readers(scope, own, random.nextBoolean() ? Set.of(tenant) : Set.of());
  }

  private static Registered registered(Random random, String tenant) {
    var facts =
        new Facts(
            firm(tenant, random),
            "X",
            random.nextInt(4) == 0 ? "TYPE_ASSOCIATION" : "TYPE_FIRM",
            random.nextBoolean() ? "SIZE_CLASS_SMALL" : "SIZE_CLASS_MICRO",
            random.nextBoolean() ? "13.30" : "14.13",
            random.nextBoolean() ? "100005" : "100003",
            null);
    return new Registered(random.nextInt(4) == 0 ? "cities/x/districts/y" : DISTRICT, facts);
  }

  private static String firm(String tenant, Random random) {
    return "cities/" + tenant + "/organisations/o" + random.nextInt(3);
  }

  private static Segment segment(Random random) {
    return new Segment(
        random.nextBoolean() ? List.of("100005", "100009") : List.of(),
        random.nextBoolean() ? List.of("SIZE_CLASS_SMALL") : List.of(),
        random.nextBoolean() ? List.of("TYPE_FIRM") : List.of(),
        random.nextBoolean() ? "13" : "");
  }

  private static AudienceCount counted(Random random) {
    var asked = List.of(firm(TENANTS[random.nextInt(2)], random));
    return new AudienceCount(1, 0, List.of(), Instant.EPOCH, asked);
  }

  private static Consultation any(Random random) {
    var state = ConsultationState.values()[random.nextInt(ConsultationState.values().length)];
    var kind = Audience.Kind.values()[random.nextInt(3)];
    var audience =
        new Audience(
            kind,
            kind == Audience.Kind.SEGMENT ? segment(random) : Segment.ALL,
            kind == Audience.Kind.INVITED
                ? List.of(firm(TENANTS[random.nextInt(2)], random))
                : List.of(),
            random.nextBoolean());
    var visibility = Row.Visibility.values()[random.nextInt(3)];
    var c = at(state);
    return new Consultation(
        c.title(),
        c.description(),
        c.language(),
        c.district(),
        c.levers(),
        c.level(),
        c.promise(),
        audience,
        c.opensAt(),
        c.closesAt(),
        c.replyDueOn(),
        c.confidentiality(),
        c.hiddenResults(),
        c.questions(),
        c.tables(),
        c.minutes(),
        c.summary(),
        c.themes(),
        visibility,
        c.illustrative(),
        c.links(),
        c.state(),
        c.steps(),
        c.formFingerprint(),
        random.nextBoolean() ? c.audienceCount() : counted(random));
  }

  private static Consultation at(ConsultationState state) {
    return Forms.draft().moved(state, new Taken("x", "a", "b", "someone", NOW, ""));
  }

  private static Answer submitted(String owner) {
    return Answer.begun(name("prato", 1), Answerer.ORGANISATION, owner)
        .written(
            List.of(new Written("single", new Value.Single("a"), 0), new Written("text", null, 0)),
            "someone",
            NOW)
        .submitted(submission(owner));
  }

  private static Submission submission(String owner) {
    return new Submission(
        1,
        NOW,
        "someone",
        "salt",
        Map.of(
            "single", new Value.Single("a"),
            "multiple", new Value.Multiple(List.of("a", "b")),
            "scale", new Value.Step(4),
            "matrix", new Value.Matrix(Map.of("r", "a", "s", "c")),
            "ordering", new Value.Ordering(List.of("c", "a", "b")),
            "number", new Value.Number(new BigDecimal("1200.50")),
            "text", new Value.Text("perché", true)),
        null,
        Forms.facts("SIZE_CLASS_" + owner, "13", "100005"),
        "f");
  }

  private static String name(String tenant, int number) {
    return "cities/%s/consultations/%026d".formatted(tenant, number);
  }

  private static String answer(int number) {
    return name("prato", 1) + "/answers/%026d".formatted(number);
  }

  private static Change change() {
    return new Change(Change.CREATED, "someone", NOW, Optional.empty());
  }
}
