package it.nzd.platform.telemetry;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** The store answers. */
@Singleton
@Requires(beans = MongoDatabase.class)
final class StoreDependency implements Dependency {
  private final MongoDatabase database;

  StoreDependency(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "store";
  }

  @Override
  public boolean isVital() {
    return true;
  }

  @Override
  public boolean isThere() {
    var answer = database.runCommand(new BsonDocument("ping", new BsonInt32(1)));
    return !answer.isEmpty();
  }
}
