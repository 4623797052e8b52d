package it.nzd.activity;

import static it.nzd.activity.testing.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import it.nzd.activity.application.ChainVerification;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Fault;
import it.nzd.activity.domain.Fault.Problem;
import it.nzd.activity.domain.Hash;
import it.nzd.activity.domain.KnownEntry;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with access to the store itself changes what is written there. */
class TamperTest {
  private static final int LENGTH = 1_200;
  private static RunningActivity activity;
  private static List<Document> written;
  private static Hash head;

  @BeforeAll
  static void write() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            TestStore.database("tamper"),
            "nobody",
            new TestIdentity(),
            Map.of("nzd.activity.sources", ""));
    activity
        .bean(ChainWriter.class)
        .append(IntStream.rangeClosed(1, LENGTH).mapToObj(n -> event("prato", n)).toList());
    written = store().find().sort(new Document("number", 1)).into(new ArrayList<>());
    head = activity.bean(Entries.class).head("prato").hash();
  }

  @AfterAll
  static void stop() {
    activity.close();
  }

  @BeforeEach
  void restore() {
    store().deleteMany(new Document());
    store().insertMany(written);
  }

  @Test
  void shouldFindAnUntouchedChainIntact() {
    assertThat(fault(new KnownEntry(LENGTH, head))).isEmpty();
  }

  @Test
  void shouldNameAnEntryOfWhichAnyFieldWasEdited() {
    var edits =
        Map.<String, Object>ofEntries(
            Map.entry("tenant", "roma"),
            Map.entry("form", 2),
            Map.entry("sequence", 99_999),
            Map.entry("context", "x"),
            Map.entry("eventId", "x"),
            Map.entry("place", 99),
            Map.entry("resource", "x"),
            Map.entry("collection", "x"),
            Map.entry("title", "x"),
            Map.entry("revision", 9),
            Map.entry("kind", "deleted"),
            Map.entry("actor", "x"),
            Map.entry("at", new Date(0)),
            Map.entry("changes", List.of()),
            Map.entry("visibility", "PUBLIC"),
            Map.entry("organisation", "x"),
            Map.entry("municipality", "x"),
            Map.entry("hash", "0".repeat(64)),
            Map.entry("previousHash", "nonsense"),
            Map.entry("header.visibility", "PUBLIC"),
            Map.entry("header.tenant", "roma"),
            Map.entry("header.organisation", "x"));
    edits.forEach(
        (field, value) -> {
          restore();
          set(617, field, value);
          assertThat(fault(KnownEntry.NONE))
              .as(field)
              .contains(new Fault(617, Problem.CONTENT_CHANGED));
        });
  }

  @Test
  void shouldNameAnEntryThatWasGivenAnotherNumber() {
    set(40, "number", 900_000);

    assertThat(fault(KnownEntry.NONE)).contains(new Fault(40, Problem.ORDER_CHANGED));
  }

  @Test
  void shouldNameAnEntryWhoseFieldIsGone() {
    store()
        .updateOne(
            new Document("_id", name(3)), new Document("$unset", new Document("changes", "")));

    assertThat(fault(KnownEntry.NONE)).contains(new Fault(3, Problem.CONTENT_CHANGED));
  }

  @Test
  void shouldNameTheFirstOfDeletedEntries() {
    delete(501, 1_100);

    assertThat(fault(KnownEntry.NONE)).contains(new Fault(501, Problem.ENTRY_MISSING));
  }

  @Test
  void shouldNameTheFirstOfTwoThatChangedPlaces() {
    var one = written.get(99);
    var other = written.get(700);
    delete(100, 100);
    delete(701, 701);
    store()
        .insertMany(
            List.of(
                new Document(one).append("_id", name(701)),
                new Document(other).append("_id", name(100))));

    assertThat(fault(KnownEntry.NONE)).contains(new Fault(100, Problem.ORDER_CHANGED));
  }

  @Test
  void shouldFindACutEndAgainstAKeptHeadAndNotWithout() {
    delete(1_001, LENGTH);

    assertThat(fault(KnownEntry.NONE)).isEmpty();
    assertThat(fault(new KnownEntry(LENGTH, head)))
        .contains(new Fault(1_001, Problem.ENTRY_MISSING));
  }

  @Test
  void shouldFindAHeadThatWasNeverThere() {
    assertThat(fault(new KnownEntry(LENGTH, new Hash("ab".repeat(32)))))
        .contains(new Fault(LENGTH, Problem.HEAD_DIFFERS));
  }

  private static Optional<Fault> fault(KnownEntry known) {
    return activity
        .bean(ChainVerification.class)
        .verify("prato", known, (done, total) -> {})
        .fault();
  }

  private static void set(int number, String field, Object value) {
    store()
        .updateOne(
            new Document("_id", name(number)), new Document("$set", new Document(field, value)));
  }

  private static void delete(int from, int to) {
    var names = IntStream.rangeClosed(from, to).mapToObj(TamperTest::name).toList();
    store().deleteMany(new Document("_id", new Document("$in", names)));
  }

  private static String name(int number) {
    return "cities/prato/entries/" + number;
  }

  private static MongoCollection<Document> store() {
    return activity.bean(MongoDatabase.class).getCollection("entries");
  }
}
