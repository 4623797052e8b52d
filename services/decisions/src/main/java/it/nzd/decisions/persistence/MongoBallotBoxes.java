package it.nzd.decisions.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import it.nzd.decisions.domain.Ballot;
import it.nzd.decisions.domain.BallotBox;
import it.nzd.decisions.domain.BallotBoxes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The ballot boxes in MongoDB. A box is one document: a ballot goes in, or the box is sealed, by
 * one replacement guarded by its revision, so that of many at once none is lost and none counts
 * twice.
 */
@Singleton
final class MongoBallotBoxes implements BallotBoxes {
  private final MongoCollection<BallotBoxDocument> boxes;

  MongoBallotBoxes(MongoDatabase database) {
    boxes = database.getCollection("ballotBoxes", BallotBoxDocument.class);
  }

  @Override
  public void open(String name) {
    try {
      boxes.insertOne(BallotBoxDocument.of(new BallotBox(name, false, List.of()), 1));
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  @Override
  public Optional<BallotBox> find(String name) {
    return Optional.ofNullable(boxes.find(eq("_id", name)).first())
        .map(BallotBoxDocument::toDomain);
  }

  @Override
  public BallotBox.Put put(String name, Ballot ballot) {
    while (true) {
      var seen = seen(name);
      var put = seen.toDomain().put(ballot);
      if (!(put instanceof BallotBox.Taken taken) || replaced(seen, taken.box())) {
        return put;
      }
    }
  }

  @Override
  public BallotBox seal(String name) {
    while (true) {
      var seen = seen(name);
      var sealed = seen.toDomain().sealed();
      if (seen.sealed() || replaced(seen, sealed)) {
        return sealed;
      }
    }
  }

  private boolean replaced(BallotBoxDocument seen, BallotBox next) {
    return boxes
            .replaceOne(
                and(eq("_id", seen.id()), eq("revision", seen.revision())),
                BallotBoxDocument.of(next, seen.revision() + 1))
            .getMatchedCount()
        == 1;
  }

  private BallotBoxDocument seen(String name) {
    var found = boxes.find(eq("_id", name)).first();
    if (found == null) {
      throw new IllegalStateException("No ballot box " + name);
    }
    return found;
  }
}
