package it.nzd.platform.store;

import static it.nzd.platform.store.Things.change;
import static it.nzd.platform.store.Things.thing;
import static it.nzd.platform.store.Things.traits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the store of aggregates promises, on any server. */
abstract class AggregatesContract {
  private final Things things;

  AggregatesContract(String uri) {
    things = new Things(uri);
  }

  @AfterEach
  void close() {
    things.close();
  }

  @Test
  void shouldGiveBackWhatWasStored() {
    var stored =
        things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));

    var found = things.aggregates.find(stored.id(), Scope.EVERYTHING).orElseThrow();
    assertThat(found.revision()).isEqualTo(1);
    assertThat(found.label()).isEqualTo("first");
    assertThat(found.main()).isNull();
    assertThat(found.parts()).containsExactly(new ThingDocument.Part("a", 1));
    assertThat(found.header().createdAt()).isEqualTo(Things.NOW);
  }

  @Test
  void shouldMakeNoEventWhereNobodyMayLearnOfIt() {
    var silent =
        new Aggregates<>(
            things.database.getCollection("secrets", ThingDocument.class),
            new PageTokens("key"),
            ThingReason.LABEL_TAKEN);
    var stored = silent.create(thing("S", "first"), traits("first"), change(Change.CREATED));
    var next = silent.replace(stored, stored.labelled("second"), traits("second"), change("moved"));

    things.outbox.sweep();

    assertThat(next.header().pendingEvents()).isEmpty();
    assertThat(things.events.last()).isZero();
    assertThat(refusal(() -> silent.replace(stored, stored, traits("x"), change("moved"))).reason())
        .isEqualTo(PlatformReason.STALE_VERSION);
  }

  @Test
  void shouldRefuseASecondOneWithTheSameName() {
    things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));

    var refusal =
        refusal(
            () ->
                things.aggregates.create(
                    thing("A", "other"), traits("other"), change(Change.CREATED)));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.RESOURCE_EXISTS);
  }

  @Test
  void shouldRefuseATakenKeyAndFreeItWithTheDeletion() {
    var first =
        things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));

    var refusal =
        refusal(
            () ->
                things.aggregates.create(
                    thing("B", "first"), traits("first"), change(Change.CREATED)));
    assertThat(refusal.reason()).isEqualTo(ThingReason.LABEL_TAKEN);

    things.aggregates.replace(first, first, traits("first"), change(Change.DELETED));
    assertThat(things.aggregates.find(first.id(), Scope.EVERYTHING)).isEmpty();
    things.aggregates.create(thing("B", "first"), traits("first"), change(Change.CREATED));
  }

  @Test
  void shouldReturnTheFirstResultWhenACreateIsRepeated() {
    var once =
        things.aggregates.create(
            thing("A", "first"), traits("first"), change(Change.CREATED, "r1", "h1"));
    var twice =
        things.aggregates.create(
            thing("A", "first"), traits("first"), change(Change.CREATED, "r1", "h1"));

    assertThat(twice.revision()).isEqualTo(once.revision());
    assertThat(things.aggregates.count(Filters.empty(), Scope.EVERYTHING)).isEqualTo(1);
    var refusal =
        refusal(
            () ->
                things.aggregates.create(
                    thing("A", "x"), traits("x"), change(Change.CREATED, "r1", "h2")));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.REQUEST_ID_REUSED);
  }

  @Test
  void shouldRecogniseARepeatedCreateHoweverManyChangesFollowed() {
    var created = change(Change.CREATED, "r0", "h0");
    var latest = things.aggregates.create(thing("A", "first"), traits("first"), created);
    for (int i = 1; i <= 40; i++) {
      latest =
          things.aggregates.replace(
              latest,
              latest.labelled("label " + i),
              traits("label " + i),
              change(Change.UPDATED, "r" + i, "h" + i));
    }

    var repeated = things.aggregates.create(thing("A", "first"), traits("first"), created);

    assertThat(repeated.revision()).isEqualTo(41);
    assertThat(repeated.label()).isEqualTo("label 40");
    assertThat(repeated.header().requests()).hasSize(32);
    assertThat(
            things
                .aggregates
                .toChange(repeated.id(), 41, Scope.EVERYTHING, change(Change.UPDATED, "r40", "h40"))
                .isRepeat())
        .isTrue();
  }

  @Test
  void shouldRefuseToCreateAgainWhatWasDeleted() {
    var created = change(Change.CREATED, "r1", "h1");
    var first = things.aggregates.create(thing("A", "first"), traits("first"), created);
    var edited = change(Change.UPDATED, "r2", "h2");
    var second =
        things.aggregates.replace(first, first.labelled("second"), traits("second"), edited);
    var deleted = change(Change.DELETED, "r3", "h3");
    things.aggregates.replace(second, second, traits("second"), deleted);

    var repeated =
        refusal(() -> things.aggregates.create(thing("A", "first"), traits("first"), created));
    assertThat(repeated.reason()).isEqualTo(PlatformReason.RESOURCE_DELETED);
    assertThat(repeated).hasMessageContaining("things/A was deleted");
    var other = thing("A", "other");
    assertThat(
            refusal(() -> things.aggregates.create(other, traits("other"), change(Change.CREATED)))
                .reason())
        .isEqualTo(PlatformReason.RESOURCE_DELETED);
    assertThat(
            refusal(() -> things.aggregates.toChange(first.id(), 1, Scope.EVERYTHING, edited))
                .reason())
        .isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
    assertThat(things.aggregates.toChange(first.id(), 2, Scope.EVERYTHING, deleted).isRepeat())
        .isTrue();
  }

  @Test
  void shouldSeeARepeatedChangeBeforeTheRevision() {
    var first =
        things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));
    var made = change(Change.UPDATED, "r2", "h1");
    things.aggregates.replace(first, first.labelled("second"), traits("second"), made);

    var again = things.aggregates.toChange(first.id(), 1, Scope.EVERYTHING, made);
    assertThat(again.isRepeat()).isTrue();
    assertThat(again.document().label()).isEqualTo("second");
    var reused =
        refusal(
            () ->
                things.aggregates.toChange(
                    first.id(), 2, Scope.EVERYTHING, change(Change.UPDATED, "r2", "h2")));
    assertThat(reused.reason()).isEqualTo(PlatformReason.REQUEST_ID_REUSED);
    var stale =
        refusal(
            () ->
                things.aggregates.toChange(
                    first.id(), 1, Scope.EVERYTHING, change(Change.UPDATED)));
    assertThat(stale.reason()).isEqualTo(PlatformReason.STALE_VERSION);
    assertThat(stale.facts()).containsEntry("current", "\"2\"");
  }

  @Test
  void shouldCountOneRevisionASuccessAndTellEveryLoser() throws Exception {
    var first =
        things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));
    Callable<Boolean> edit =
        () -> {
          try {
            var seen = things.aggregates.find(first.id(), Scope.EVERYTHING).orElseThrow();
            things.aggregates.replace(
                seen, seen.labelled("x" + seen.revision()), traits("y"), change(Change.UPDATED));
            return true;
          } catch (ServiceException e) {
            assertThat(e.reason()).isEqualTo(PlatformReason.STALE_VERSION);
            return false;
          }
        };

    int won = 0;
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> edits = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        edits.add(pool.submit(edit));
      }
      for (var each : edits) {
        won += won(each) ? 1 : 0;
      }
    }

    var last = things.aggregates.find(first.id(), Scope.EVERYTHING).orElseThrow();
    assertThat(last.revision()).isEqualTo(1 + won);
  }

  @Test
  void shouldPageThroughEverythingOnceInOrder() {
    for (int i = 0; i < 25; i++) {
      var label = "n" + "x".repeat(i % 4) + i;
      things.aggregates.create(thing("T" + i, label), traits(label), change(Change.CREATED));
    }

    for (var sort :
        List.of(Sort.BY_NAME, new Sort("sortCount", false), new Sort("sortCount", true))) {
      var seen = new ArrayList<String>();
      var token = "";
      do {
        var page =
            things.aggregates.page(
                Filters.empty(), sort, new PageRequest(7, token, "q"), Scope.EVERYTHING);
        page.items().forEach(item -> seen.add(item.id()));
        token = page.nextPageToken();
      } while (!token.isEmpty());
      assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }
  }

  @Test
  void shouldRefuseATokenOfAnotherQueryOrAForgedOne() {
    for (int i = 0; i < 3; i++) {
      things.aggregates.create(thing("T" + i, "l" + i), traits("l" + i), change(Change.CREATED));
    }
    var token =
        things
            .aggregates
            .page(Filters.empty(), Sort.BY_NAME, new PageRequest(1, "", "q"), Scope.EVERYTHING)
            .nextPageToken();

    for (var wrong :
        List.of(
            new PageRequest(1, token, "other"),
            new PageRequest(1, token + "x", "q"),
            new PageRequest(1, "aa.bb", "q"))) {
      var refusal =
          refusal(
              () -> things.aggregates.page(Filters.empty(), Sort.BY_NAME, wrong, Scope.EVERYTHING));
      assertThat(refusal.reason()).isEqualTo(PlatformReason.PAGE_TOKEN_INVALID);
    }
  }

  @Test
  void shouldPutEveryChangeOnceIntoTheSequence() {
    var first =
        things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));
    var second =
        things.aggregates.replace(
            first, first.labelled("second"), traits("second"), change(Change.UPDATED));
    things.aggregates.replace(second, second, traits("second"), change(Change.DELETED));

    await().untilAsserted(() -> assertThat(things.events.last()).isEqualTo(3));
    var kinds =
        things.events.after(0, 10).stream().map(e -> e.getString("kind").getValue()).toList();
    assertThat(kinds).containsExactly("created", "updated", "deleted");
    var changed = things.events.after(1, 1).getFirst().getArray("changes");
    assertThat(changed).hasSize(1);
    assertThat(changed.getFirst().asDocument().getString("before").getValue())
        .isEqualTo("\"first\"");
  }

  /**
   * Whatever step the process died at, running the rest again neither loses nor doubles an event.
   */
  @Test
  void shouldNeitherLoseNorDoubleAnEventWhenTheRelayDiesBetweenSteps() {
    var first =
        things.aggregates.create(thing("A", "first"), traits("first"), change(Change.CREATED));
    await().untilAsserted(() -> assertThat(things.events.last()).isEqualTo(1));
    var appended = things.events.after(0, 1).getFirst();

    putBack(first.id(), appended);
    things.outbox.sweep();
    things.outbox.sweep();

    assertThat(things.events.last()).isEqualTo(1);
    var raw = things.database.getCollection("things", BsonDocument.class).find().first();
    assertThat(raw).isNotNull();
    assertThat(raw.getDocument("header").getArray("pendingEvents")).isEmpty();
  }

  /**
   * As if the process had died after the append and before the event was taken out of its document.
   */
  private void putBack(String id, BsonDocument appended) {
    var event = appended.clone();
    event.put("id", event.remove("_id"));
    event.remove("sequence");
    things
        .database
        .getCollection("things", BsonDocument.class)
        .updateOne(
            Filters.eq("_id", id),
            com.mongodb.client.model.Updates.push("header.pendingEvents", event));
  }

  private static boolean won(Future<Boolean> edit) throws InterruptedException, ExecutionException {
    return edit.get();
  }

  private static ServiceException refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(ServiceException.class, call);
  }
}
