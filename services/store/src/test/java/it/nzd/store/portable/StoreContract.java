package it.nzd.store.portable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A contract run on one kind of store; skipped, in words, where it is not there. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class StoreContract {

  private final StoreKind kind;
  private MongoClient client;
  private MongoDatabase database;

  StoreContract(StoreKind kind) {
    this.kind = kind;
  }

  /** Asked before each test, so that a missing server shows as that many skipped tests. */
  @BeforeEach
  void connect() {
    var uri = TestStore.uri(kind);
    if (client == null) {
      client = MongoClients.create(uri);
      database = client.getDatabase(TestStore.database("contract"));
    }
    database.drop();
  }

  @AfterAll
  void disconnect() {
    if (client != null) {
      database.drop();
      client.close();
    }
  }

  MongoClient client() {
    return client;
  }

  MongoDatabase database() {
    return database;
  }

  MongoCollection<Document> things() {
    return database.getCollection("things");
  }

  void insert(String... documents) {
    for (var json : documents) {
      things().insertOne(Document.parse(json));
    }
  }

  static <T> List<T> all(com.mongodb.client.MongoIterable<T> results) {
    return results.into(new ArrayList<>());
  }

  static Document doc(String json) {
    return Document.parse(json);
  }
}
