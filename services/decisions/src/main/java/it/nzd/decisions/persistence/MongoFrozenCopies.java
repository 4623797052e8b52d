package it.nzd.decisions.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import it.nzd.decisions.domain.FrozenCopies;
import it.nzd.decisions.domain.FrozenCopy;
import it.nzd.platform.access.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The frozen copies in MongoDB: only ever inserted. */
@Singleton
final class MongoFrozenCopies implements FrozenCopies {
  private final MongoCollection<FrozenCopyDocument> copies;

  MongoFrozenCopies(MongoDatabase database) {
    copies = database.getCollection("frozenEvidence", FrozenCopyDocument.class);
  }

  @Override
  public void keep(FrozenCopy copy) {
    try {
      copies.insertOne(FrozenCopyDocument.of(copy));
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  @Override
  public Optional<FrozenCopy> find(String name, Scope scope) {
    return Optional.ofNullable(copies.find(eq("_id", name)).first())
        .map(FrozenCopyDocument::toDomain)
        .filter(copy -> scope.allows(copy.row()));
  }
}
