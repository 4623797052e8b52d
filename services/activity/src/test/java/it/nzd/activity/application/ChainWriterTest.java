package it.nzd.activity.application;

import static it.nzd.activity.testing.Samples.event;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.activity.application.DyingStore.KilledException;
import it.nzd.activity.config.ActivitySettings;
import it.nzd.activity.domain.ChainVerifier.Placed;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.KnownEntry;
import it.nzd.activity.domain.Rows;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainWriterTest {
  private static RunningActivity activity;
  private static Entries entries;
  private static Rows rows;
  private static ChangeFeed feed;

  @BeforeAll
  static void start() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            TestStore.database("writer"),
            "nobody",
            new TestIdentity(),
            Map.of("nzd.activity.sources", ""));
    ApplicationContext context = activity.service().context();
    entries = context.getBean(Entries.class);
    rows = context.getBean(Rows.class);
    feed = new ChangeFeed(entries, context.getBean(ActivitySettings.class));
  }

  @AfterAll
  static void stop() {
    activity.close();
  }

  @BeforeEach
  void empty() {
    var database = activity.bean(MongoDatabase.class);
    database.getCollection("entries").deleteMany(new Document());
    database.getCollection("rows").deleteMany(new Document());
  }

  @Test
  void shouldKeepOneChainATenantAndOneSequenceOfAll() {
    writer().append(List.of(event("prato", 1), event("roma", 2), event("prato", 3)));
    writer().append(List.of(event("roma", 4)));

    assertThat(entries.sequence(1, 10))
        .extracting(Entry::name)
        .containsExactly(
            "cities/prato/entries/1",
            "cities/roma/entries/1",
            "cities/prato/entries/2",
            "cities/roma/entries/2");
    assertIntact("prato", 2);
    assertIntact("roma", 2);
  }

  @Test
  void shouldTakeAnEventOnceHoweverOftenItComes() {
    var writer = writer();
    var events = List.of(event("prato", 1), event("prato", 2), event("prato", 1));

    writer.append(events);
    writer.append(events);
    writer().append(events);

    assertIntact("prato", 2);
    assertThat(entries.lastSequence()).isEqualTo(2);
  }

  @Test
  void shouldNeitherDoubleNorForkNorLeaveAGapWhenItDiesAtAnyStep() {
    var history = history();
    boolean hasDied = true;
    for (int step = 0; hasDied; step++) {
      empty();
      writer().append(history.subList(0, 3));
      hasDied = dies(step, history.subList(2, 6));

      writer().append(history.subList(2, history.size()));

      assertIntact("prato", history.size());
      assertThat(entries.sequence(1, 20))
          .extracting(entry -> entry.event().place())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, history.size()).boxed().toList());
      assertThat(visibilities("T1")).containsOnly(Visibility.INTERNAL);
      assertThat(visibilities("T2")).containsOnly(Visibility.PARTNERS);
    }
  }

  @Test
  void shouldAppendToOneChainFromManyWriters() throws Exception {
    var calls = new ArrayList<Callable<Void>>();
    for (int w = 0; w < 4; w++) {
      var mine = new ArrayList<List<SourceEvent>>();
      for (int i = 0; i < 60; i += 6) {
        mine.add(
            IntStream.range(i, i + 6)
                .mapToObj(n -> event(n % 3 == 0 ? "roma" : "prato", n))
                .toList());
      }
      Collections.shuffle(mine, new Random(w));
      var writer = writer();
      calls.add(
          () -> {
            mine.forEach(writer::append);
            return null;
          });
    }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : pool.invokeAll(calls)) {
        done.get();
      }
    }

    assertIntact("prato", 40);
    assertIntact("roma", 20);
    assertThat(entries.lastSequence()).isEqualTo(60);
    assertThat(entries.sequence(1, 100)).hasSize(60);
  }

  @Test
  void shouldHideThePastOfWhatIsHiddenAndNotShowThePastOfWhatIsPublished() {
    writer()
        .append(
            List.of(
                event("prato", 1, "A", 1, "created", row("prato", Visibility.INTERNAL)),
                event("prato", 2, "A", 2, "updated", row("prato", Visibility.PUBLIC)),
                event("prato", 3, "B", 1, "created", row("prato", Visibility.PUBLIC))));
    assertThat(visibilities("A")).containsExactly(Visibility.INTERNAL, Visibility.PUBLIC);

    writer()
        .append(
            List.of(
                event("prato", 4, "A", 3, "updated", row("prato", Visibility.PARTNERS)),
                event("prato", 5, "B", 2, "deleted", row("prato", Visibility.PUBLIC))));

    assertThat(visibilities("A"))
        .containsExactly(Visibility.INTERNAL, Visibility.PARTNERS, Visibility.PARTNERS);
    assertThat(visibilities("B")).containsExactly(Visibility.INTERNAL, Visibility.INTERNAL);
    assertIntact("prato", 5);
  }

  /** Whether a writer died at a step of taking events over. */
  private static boolean dies(int step, List<SourceEvent> events) {
    var dying = new DyingStore(step);
    try {
      new ChainWriter(dying.around(Entries.class, entries), dying.around(Rows.class, rows), feed)
          .append(events);
    } catch (KilledException e) {
      return true;
    }
    return !dying.isAlive();
  }

  /** Two things; the first becomes hidden in the middle. */
  private static List<SourceEvent> history() {
    var open = row("prato", Visibility.PARTNERS);
    var hidden = row("prato", Visibility.INTERNAL);
    return List.of(
        event("prato", 1, "T1", 1, "created", open),
        event("prato", 2, "T2", 1, "created", open),
        event("prato", 3, "T1", 2, "updated", open),
        event("prato", 4, "T1", 3, "updated", hidden),
        event("prato", 5, "T2", 2, "updated", open),
        event("prato", 6, "T1", 4, "updated", hidden),
        event("prato", 7, "T1", 5, "updated", hidden));
  }

  private static ChainWriter writer() {
    return new ChainWriter(entries, rows, feed);
  }

  private static List<Visibility> visibilities(String id) {
    return entries.chain("prato", 1, 20).stream()
        .map(Placed::entry)
        .filter(entry -> entry.event().resource().endsWith("/" + id))
        .map(entry -> entry.readable().row().visibility())
        .toList();
  }

  private static void assertIntact(String tenant, int length) {
    var report =
        new ChainVerification(entries).verify(tenant, KnownEntry.NONE, (done, total) -> {});
    assertThat(report.fault()).isEmpty();
    assertThat(report.head().number()).isEqualTo(length);
  }
}
