package it.nzd.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Commands in, answers out: sessions, refusals, and every write durable before its answer. */
final class EmbeddedBackend extends H2Backend {

  /** Below this much free space writes are refused, so that the file never meets a full disk. */
  static final long FREE_SPACE_FLOOR = 32L << 20;

  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int UNKNOWN_ERROR = 8;
  private static final int SESSION_TIMEOUT_MINUTES = 30;
  private static final long COMPACTION_MILLIS_AT_CLOSE = 300;

  private static final Set<String> SESSION_COMMANDS =
      Set.of("startsession", "refreshsessions", "endsessions", "killsessions");
  private static final Set<String> WRITE_COMMANDS =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  private final MVStore file;
  private final GroupCommit commits;
  private final LongSupplier freeSpace;

  EmbeddedBackend(MVStore file, LongSupplier freeSpace) {
    super(StoreMaps.openAll(file));
    this.file = file;
    this.commits = new GroupCommit(new MvStoreLog(file));
    this.freeSpace = freeSpace;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new EmbeddedDatabases(getMvStore(), getCursorRegistry()).open(databaseName);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    var name = command.toLowerCase(Locale.ROOT);
    Refusals.check(name, query);
    if (name.equals("hello") || name.equals("ismaster")) {
      return hello(super.handleCommand(channel, database, "ismaster", query));
    }
    if (SESSION_COMMANDS.contains(name)) {
      var done = new Document();
      Utils.markOkay(done);
      return done;
    }
    try {
      return isWrite(name, query)
          ? write(channel, database, command, query)
          : super.handleCommand(channel, database, command, query);
    } catch (MVStoreException e) {
      throw stopped(e);
    }
  }

  /** Why the store stopped writing, as an error to answer with. */
  MongoServerError stopped(RuntimeException cause) {
    return StoreFolder.isFull(cause)
        ? new MongoServerError(
            OUT_OF_DISK_SPACE,
            "OutOfDiskSpace",
            "The store has stopped because its disk is full; make room and start it again",
            cause)
        : new MongoServerError(
            UNKNOWN_ERROR,
            "UnknownError",
            "The store has stopped because its file cannot be used: " + cause.getMessage(),
            cause);
  }

  GroupCommit commits() {
    return commits;
  }

  private Document write(Channel channel, String database, String command, Document query) {
    if (freeSpace.getAsLong() < FREE_SPACE_FLOOR) {
      throw new MongoServerError(
          OUT_OF_DISK_SPACE,
          "OutOfDiskSpace",
          "The disk of the store is nearly full; nothing is written until there is room again");
    }
    return commits.write(() -> run(channel, database, command, query));
  }

  private Document run(Channel channel, String database, String command, Document query) {
    return switch (command) {
      case "insert" -> {
        var reply = super.handleCommand(channel, database, command, query);
        yield BatchReplies.isOrdered(query)
            ? BatchReplies.orderedInsert(reply)
            : BatchReplies.insert(reply);
      }
      case "update" ->
          BatchReplies.update(
              query, single -> super.handleCommand(channel, database, command, single));
      default -> super.handleCommand(channel, database, command, query);
    };
  }

  private static boolean isWrite(String name, Document query) {
    return WRITE_COMMANDS.contains(name) || name.equals("aggregate") && writesResult(query);
  }

  private static boolean writesResult(Document query) {
    return query.get("pipeline") instanceof List<?> stages
        && stages.stream()
            .anyMatch(
                stage ->
                    stage instanceof Map<?, ?> map
                        && (map.containsKey("$out") || map.containsKey("$merge")));
  }

  private static Document hello(Document reply) {
    reply.put("isWritablePrimary", true);
    reply.put("helloOk", true);
    reply.put("logicalSessionTimeoutMinutes", SESSION_TIMEOUT_MINUTES);
    return reply;
  }

  @Override
  public void close() {
    if (!file.isClosed() && !isInMemory()) {
      file.close(Math.toIntExact(COMPACTION_MILLIS_AT_CLOSE));
    }
    super.close();
  }
}
