package it.nzd.store.portable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import it.nzd.store.testing.StoreKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Single-document atomicity, compare-and-set, unique keys, array updates, bulk writes. */
abstract class WritingContract extends StoreContract {

  private static final int DUPLICATE_KEY = 11000;

  WritingContract(StoreKind kind) {
    super(kind);
  }

  @Test
  void shouldWriteInASession() {
    try (var session = client().startSession()) {
      things().insertOne(session, doc("{_id: 1}"));
      assertThat(things().countDocuments(session)).isEqualTo(1);
    }
  }

  @Test
  void shouldLetExactlyOneWinEachVersion() throws Exception {
    insert("{_id: 'a', version: 0}");
    Callable<Integer> editor = () -> IntStream.range(0, 20).map(i -> raiseVersion()).sum();

    try (var threads = Executors.newFixedThreadPool(8)) {
      int won = 0;
      for (var edits : threads.invokeAll(List.of(editor, editor, editor, editor, editor, editor))) {
        won += edits.get();
      }
      assertThat(things().find().first()).containsEntry("version", won);
    }
  }

  private int raiseVersion() {
    var seen = things().find(eq("_id", "a")).first().getInteger("version");
    var result =
        things()
            .replaceOne(
                and(eq("_id", "a"), eq("version", seen)),
                new Document("_id", "a").append("version", seen + 1));
    return (int) result.getModifiedCount();
  }

  @Test
  void shouldAcceptAUniqueKeyOnce() throws Exception {
    things().createIndex(Indexes.ascending("city", "key"), new IndexOptions().unique(true));
    Callable<Boolean> ballot =
        () -> {
          try {
            things().insertOne(doc("{city: 'prato', key: 'k'}"));
            return true;
          } catch (MongoException e) {
            return false;
          }
        };

    try (var threads = Executors.newFixedThreadPool(16)) {
      long accepted = 0;
      for (var each : threads.invokeAll(java.util.Collections.nCopies(64, ballot))) {
        accepted += each.get() ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
      assertThat(things().countDocuments()).isEqualTo(1);
    }
    insert("{city: 'parma', key: 'k'}");
    assertDuplicate(() -> things().updateOne(eq("city", "parma"), set("city", "prato")));
    assertDuplicate(() -> things().insertOne(doc("{city: 'parma', key: 'k'}")));
  }

  @Test
  void shouldFreeAUniqueKeyWhenItsDocumentGoesOrChanges() {
    things().createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
    insert("{_id: 1, key: 'a'}", "{_id: 2, key: 'b'}");

    things().deleteOne(eq("_id", 1));
    things().updateOne(eq("_id", 2), set("key", "c"));
    insert("{_id: 3, key: 'a'}", "{_id: 4, key: 'b'}");

    assertThat(things().countDocuments()).isEqualTo(3);
  }

  @Test
  void shouldAllowManyWithoutASparseUniqueKey() {
    things().createIndex(Indexes.ascending("vat"), new IndexOptions().unique(true).sparse(true));
    insert("{_id: 1}", "{_id: 2}", "{_id: 3, vat: 'x'}");

    assertDuplicate(() -> things().insertOne(doc("{_id: 4, vat: 'x'}")));
    assertThat(things().countDocuments()).isEqualTo(3);
  }

  @Test
  void shouldCreateTheSameIndexTwice() {
    var options = new IndexOptions().unique(true).name("by_key");
    things().createIndex(Indexes.ascending("key"), options);
    things().createIndex(Indexes.ascending("key"), options);

    assertThat(all(things().listIndexes()).stream().map(each -> each.getString("name")))
        .containsExactlyInAnyOrder("_id_", "by_key");
  }

  @Test
  void shouldUpdateArrayElementsByFilter() {
    insert("{_id: 1, seats: [{id: 'a', n: 1}, {id: 'b', n: 1}]}");

    things()
        .updateOne(
            eq("_id", 1),
            set("seats.$[seat].n", 5),
            new UpdateOptions().arrayFilters(List.of(doc("{'seat.id': 'b'}"))));

    assertThat(things().find().first())
        .isEqualTo(doc("{_id: 1, seats: [{id: 'a', n: 1}, {id: 'b', n: 5}]}"));
  }

  @Test
  void shouldKeepBoundedArrays() {
    insert("{_id: 1, last: [1, 2, 3], tags: ['a', 'b']}");

    things()
        .updateOne(
            eq("_id", 1),
            doc(
                "{$push: {last: {$each: [4, 5], $slice: -3}}, $pull: {tags: 'a'}, $set: {'in.ner': 1}}"));
    things().updateOne(eq("_id", 1), doc("{$addToSet: {tags: 'b'}, $unset: {in: ''}}"));

    assertThat(things().find().first()).isEqualTo(doc("{_id: 1, last: [3, 4, 5], tags: ['b']}"));
  }

  @Test
  void shouldGiveNumbersInOneSequence() {
    var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    for (int expected = 1; expected <= 3; expected++) {
      var after =
          things().findOneAndUpdate(eq("_id", "sequence"), combine(inc("last", 1)), options);
      assertThat(after).containsEntry("last", expected);
    }
  }

  @Test
  void shouldSetFieldsOnlyWhenInserting() {
    var upsert = new UpdateOptions().upsert(true);
    things().updateOne(eq("_id", 1), doc("{$set: {a: 1}, $setOnInsert: {b: 1}}"), upsert);
    var second =
        things().updateOne(eq("_id", 1), doc("{$set: {a: 2}, $setOnInsert: {b: 2}}"), upsert);

    assertThat(second.getUpsertedId()).isNull();
    assertThat(things().find().first()).isEqualTo(doc("{_id: 1, a: 2, b: 1}"));
    things().replaceOne(eq("_id", 2), doc("{c: 1}"), new ReplaceOptions().upsert(true));
    assertThat(things().countDocuments()).isEqualTo(2);
  }

  @Test
  void shouldAnswerWithTheDocumentThatWasAskedFor() throws Exception {
    insert("{_id: 1, on: true, n: 0}");
    var isDone = new AtomicBoolean();
    var writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int n = 1; n <= 1_000; n++) {
                    things().updateOne(eq("_id", 1), combine(set("on", n % 2 == 0), set("n", n)));
                  }
                  isDone.set(true);
                });

    while (!isDone.get()) {
      for (var found : things().find(eq("on", true))) {
        assertThat(found.getBoolean("on")).as(found.toJson()).isTrue();
        assertThat(found.getInteger("n") % 2).as(found.toJson()).isZero();
      }
    }
    writer.join();
  }

  @Test
  void shouldStopAnOrderedBulkAtTheFirstError() {
    assertThatThrownBy(
            () -> things().bulkWrite(List.of(insertOf(1), insertOf(2), insertOf(1), insertOf(3))))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> {
              assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
              assertThat(e.getWriteErrors()).hasSize(1);
              assertThat(e.getWriteErrors().get(0).getIndex()).isEqualTo(2);
              assertThat(e.getWriteErrors().get(0).getCode()).isEqualTo(DUPLICATE_KEY);
            });
    assertThat(things().countDocuments()).isEqualTo(2);
  }

  @Test
  void shouldStopOrderedUpdatesAtTheFirstError() {
    things().createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
    insert("{_id: 1, key: 1}", "{_id: 2, key: 2}", "{_id: 3, key: 3}");
    var updates = List.of(keyOf(1, 9), keyOf(2, 9), keyOf(3, 7));

    assertThatThrownBy(() -> things().bulkWrite(updates))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> {
              assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1);
              assertThat(e.getWriteErrors().get(0).getIndex()).isEqualTo(1);
            });
    assertThat(things().find(eq("_id", 3)).first()).containsEntry("key", 3);
  }

  @Test
  void shouldGoOnWithAnUnorderedBulk() {
    var unordered = new BulkWriteOptions().ordered(false);

    assertThatThrownBy(
            () -> things().bulkWrite(List.of(insertOf(1), insertOf(1), insertOf(2)), unordered))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));
    assertThat(things().countDocuments()).isEqualTo(2);
  }

  private static InsertOneModel<Document> insertOf(int id) {
    return new InsertOneModel<>(new Document("_id", id));
  }

  private static UpdateOneModel<Document> keyOf(int id, int key) {
    return new UpdateOneModel<>(eq("_id", id), set("key", key));
  }

  private static void assertDuplicate(ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            MongoException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
  }
}
