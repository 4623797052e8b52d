package it.nzd.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import it.nzd.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * A mongod started by this process as a replica set of one node on the loopback address. The set is
 * initiated at the first start of a data folder; the process is ready when it is primary. Closing
 * ends the process that was started here, and no other.
 */
public final class MongodProcess implements AutoCloseable {

  private static final String SET_NAME = "nzd";
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);
  private static final int POLL_MILLIS = 100;
  private static final int ALREADY_INITIALIZED = 23;
  private static final int NO_CONFIG_YET = 94;

  private final Process process;
  private final int port;
  private final Path log;
  private volatile boolean isClosed;

  private MongodProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts mongod and waits until it is primary.
   *
   * @param binary the mongod program
   * @param folder its data folder, created when missing; its log is kept beside the data
   * @param port where it listens on 127.0.0.1
   */
  public static MongodProcess start(Path binary, Path folder, int port) {
    var log = folder.resolve("mongod.log");
    try {
      Files.createDirectories(folder);
      var process =
          new ProcessBuilder(command(binary, folder, port, log))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      var started = new MongodProcess(process, port, log);
      started.awaitPrimary();
      return started;
    } catch (IOException e) {
      throw new StoreException(
          Reason.MONGOD_FAILED,
          "mongod (%s) cannot be started: %s".formatted(binary, e.getMessage()),
          e);
    }
  }

  private static List<String> command(Path binary, Path folder, int port, Path log) {
    return List.of(
        binary.toString(),
        "--dbpath",
        folder.toAbsolutePath().toString(),
        "--port",
        Integer.toString(port),
        "--bind_ip",
        "127.0.0.1",
        "--replSet",
        SET_NAME,
        "--nounixsocket",
        "--wiredTigerCacheSizeGB",
        "0.25",
        "--oplogSize",
        "200",
        "--logappend",
        "--logpath",
        log.toAbsolutePath().toString());
  }

  /** The connection string: acknowledged writes are on disk, reads return only what stays. */
  public String uri() {
    return "mongodb://127.0.0.1:%d/?replicaSet=%s&w=majority&journal=true&readConcernLevel=majority"
        .formatted(port, SET_NAME);
  }

  /** Tells, in a sentence, if it ends without having been closed. */
  public void whenEndedByItself(Consumer<String> told) {
    process
        .onExit()
        .thenAccept(
            ended -> {
              if (!isClosed) {
                told.accept(
                    "The store (mongod) ended by itself (code %d). Its log is %s."
                        .formatted(ended.exitValue(), log));
              }
            });
  }

  /** The process id, for those who must kill it hard in a test. */
  public long pid() {
    return process.pid();
  }

  private void awaitPrimary() {
    var direct =
        "mongodb://127.0.0.1:%d/?directConnection=true&serverSelectionTimeoutMS=500"
            .formatted(port);
    var deadline = System.nanoTime() + READY_WITHIN.toNanos();
    try (var client = MongoClients.create(direct)) {
      while (System.nanoTime() < deadline && process.isAlive()) {
        if (isPrimary(client)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var sentence =
        process.isAlive()
            ? "mongod did not become ready on port %d; its log is %s".formatted(port, log)
            : "mongod ended at once with exit code %d; its log is %s"
                .formatted(process.exitValue(), log);
    close();
    throw new StoreException(Reason.MONGOD_FAILED, sentence);
  }

  private boolean isPrimary(MongoClient client) {
    var admin = client.getDatabase("admin");
    try {
      var hello = admin.runCommand(new Document("hello", 1));
      if (!hello.containsKey("setName") && hello.getBoolean("isreplicaset", false)) {
        initiate(client);
      }
      return hello.getBoolean("isWritablePrimary", false);
    } catch (MongoException notYet) {
      return false;
    }
  }

  private void initiate(MongoClient client) {
    var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
    var configuration = new Document("_id", SET_NAME).append("members", List.of(member));
    try {
      client.getDatabase("admin").runCommand(new Document("replSetInitiate", configuration));
    } catch (MongoException e) {
      if (e.getCode() != ALREADY_INITIALIZED && e.getCode() != NO_CONFIG_YET) {
        throw e;
      }
    }
  }

  /** Asks the process to stop, waits, and insists only when it does not. */
  @Override
  public void close() {
    isClosed = true;
    process.destroy();
    try {
      if (!process.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
