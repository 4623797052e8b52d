package it.nzd.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.TimeSeriesOptions;
import com.mongodb.client.model.ValidationOptions;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the embedded server does not do: refused in words, or without effect. */
class EmbeddedLimitsTest {

  private MongoClient client;
  private MongoDatabase database;
  private MongoCollection<Document> things;

  @BeforeEach
  void connect() {
    client = MongoClients.create(TestStore.uri(StoreKind.EMBEDDED));
    database = client.getDatabase(TestStore.database("limits"));
    things = database.getCollection("things");
    things.insertOne(Document.parse("{_id: 1, name: 'Prato', n: 1}"));
  }

  @AfterEach
  void disconnect() {
    database.drop();
    client.close();
  }

  @Nested
  class Refused {

    @Test
    void shouldRefuseATransactionBeforeItsFirstWrite() {
      try (var session = client.startSession()) {
        session.startTransaction();
        refused(() -> things.insertOne(session, new Document("_id", 2)));
      }
      assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void shouldRefuseAPipelineUpdate() {
      var pipeline = List.of(Document.parse("{$set: {n: {$add: ['$n', 1]}}}"));
      refused(() -> things.updateOne(eq("_id", 1), pipeline));
      refused(() -> things.findOneAndUpdate(eq("_id", 1), pipeline));
    }

    @Test
    void shouldRefuseCollationEverywhere() {
      var italian = Collation.builder().locale("it").build();
      refused(() -> things.find().collation(italian).first());
      refused(() -> things.aggregate(List.of()).collation(italian).first());
      refused(
          () ->
              things.createIndex(Indexes.ascending("name"), new IndexOptions().collation(italian)));
      refused(
          () -> database.createCollection("c", new CreateCollectionOptions().collation(italian)));
    }

    @Test
    void shouldRefuseAPartialUniqueIndex() {
      var partial = new IndexOptions().unique(true).partialFilterExpression(gt("n", 5));
      refused(() -> things.createIndex(Indexes.ascending("name"), partial));
    }

    @Test
    void shouldRefuseCollectionOptionsItDoesNotKeep() {
      var validated =
          new CreateCollectionOptions()
              .validationOptions(new ValidationOptions().validator(eq("n", 1)));
      var series = new CreateCollectionOptions().timeSeriesOptions(new TimeSeriesOptions("at"));
      refused(() -> database.createCollection("validated", validated));
      refused(() -> database.createCollection("series", series));
      refused(() -> database.createView("view", "things", List.of()));
    }

    @Test
    void shouldRefuseTextSearchExplainAndChangeStreams() {
      refused(() -> things.find(Document.parse("{$text: {$search: 'prato'}}")).first());
      refused(() -> things.find().explain());
      refused(() -> things.watch().iterator());
      refused(() -> things.aggregate(List.of(Document.parse("{$unionWith: 'other'}"))).first());
      refused(
          () ->
              things
                  .aggregate(
                      List.of(
                          Document.parse(
                              "{$project: {d: {$dateTrunc: {date: '$d', unit: 'day'}}}}")))
                  .first());
    }

    private void refused(ThrowingCallable call) {
      assertThatThrownBy(call).isInstanceOf(MongoException.class);
    }
  }

  @Nested
  class WithoutEffect {

    @Test
    void shouldListAPlainIndexThatSpeedsNothingUp() {
      things.createIndex(Indexes.ascending("name"));
      assertThat(things.listIndexes().into(new ArrayList<>())).hasSize(2);
      assertThat(things.find(eq("name", "Prato")).hint(new Document("other", 1)).first())
          .isNotNull();
    }

    @Test
    void shouldKeepExpiredDocuments() throws InterruptedException {
      things.createIndex(
          Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
      things.insertOne(new Document("_id", 2).append("until", new Date(0)));
      TimeUnit.MILLISECONDS.sleep(50);
      assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void shouldNotPretendToBeAReplicaSet() {
      var hello = database.runCommand(new Document("hello", 1));
      assertThat(hello)
          .containsEntry("isWritablePrimary", true)
          .containsEntry("logicalSessionTimeoutMinutes", 30)
          .doesNotContainKeys("setName", "hosts");
    }
  }
}
