package it.nzd.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * The service's own database, written durably: an acknowledged write has reached the journal of a
 * majority.
 */
@Factory
@Requires(property = "nzd.store.database")
final class StoreFactory {
  @Singleton
  MongoDatabase database(MongoClient client, @Value("${nzd.store.database}") String database) {
    return client
        .getDatabase(database)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .withReadConcern(ReadConcern.MAJORITY);
  }
}
