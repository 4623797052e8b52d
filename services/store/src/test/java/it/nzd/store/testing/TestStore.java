package it.nzd.store.testing;

import it.nzd.store.EmbeddedStore;
import it.nzd.store.MongodBinary;
import it.nzd.store.MongodProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * One store of each kind for all tests of a JVM, started at first use and ended with the JVM. Each
 * test class takes a database name of its own from {@link #database}.
 *
 * <p>A persistence contract is an abstract class with two subclasses, one a kind. Ask for the
 * address in the constructor or before each test, not before all: a missing server then shows as so
 * many skipped tests.
 *
 * <pre>{@code
 * class MongoThingsTest extends ThingsContract { MongoThingsTest() { super(TestStore.uri(StoreKind.EMBEDDED)); } }
 * class MongoThingsIT   extends ThingsContract { MongoThingsIT()   { super(TestStore.uri(StoreKind.MONGOD)); } }
 * }</pre>
 */
public final class TestStore {

  /** What a run says when the tests on the real server are left out. */
  public static final String NO_MONGOD =
      "No MongoDB was found (neither MONGODB_URI nor a mongod on PATH or in .nzd/tools): the tests"
          + " on a real server are skipped. ./nzd fetch-mongod brings one.";

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Supplier<String> EMBEDDED = once(TestStore::startEmbedded);
  private static final Supplier<Optional<String>> MONGOD = once(TestStore::findOrStartMongod);

  private TestStore() {}

  /**
   * The connection string of the store tests use when they do not care which: the embedded one, or
   * the real one with {@code -Dnzd.test.store=mongod}.
   */
  public static String uri() {
    return uri(
        "mongod".equals(System.getProperty("nzd.test.store"))
            ? StoreKind.MONGOD
            : StoreKind.EMBEDDED);
  }

  /** The connection string of a kind; the calling test is skipped, in words, if it is not there. */
  public static String uri(StoreKind kind) {
    return switch (kind) {
      case EMBEDDED -> EMBEDDED.get();
      case MONGOD -> {
        var uri = MONGOD.get();
        Assumptions.assumeTrue(uri.isPresent(), NO_MONGOD);
        yield uri.get();
      }
    };
  }

  /** A database name that no other caller in this JVM has, and no other JVM is likely to have. */
  public static String database(String prefix) {
    return "%s_%d_%d".formatted(prefix, ProcessHandle.current().pid(), DATABASES.incrementAndGet());
  }

  /** The mongod program that would be used, if any. */
  public static Optional<Path> mongod() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return MongodBinary.find(path, workFolder());
  }

  /**
   * The working folder of the project: {@code -Dnzd.test.work}, else the nearest {@code .nzd} from
   * here upwards.
   */
  public static Path workFolder() {
    var told = System.getProperty("nzd.test.work");
    if (told != null) {
      return Path.of(told);
    }
    var here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(".nzd"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(here.resolve(".nzd"));
  }

  /** A port on the loopback address that is free now. */
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String startEmbedded() {
    var store = EmbeddedStore.inMemory();
    atEnd(store::close);
    return store.uri();
  }

  private static Optional<String> findOrStartMongod() {
    var given = Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
    return given.isPresent() ? given : mongod().map(TestStore::startMongod);
  }

  private static String startMongod(Path binary) {
    try {
      var folder = Files.createTempDirectory("nzd-test-mongod");
      var process = MongodProcess.start(binary, folder, freePort());
      atEnd(
          () -> {
            process.close();
            delete(folder);
          });
      return process.uri();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void atEnd(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "test-store-stop"));
  }

  private static <T> Supplier<T> once(Supplier<T> source) {
    return new Supplier<>() {
      private volatile Optional<T> kept = Optional.empty();

      @Override
      public synchronized T get() {
        if (kept.isEmpty()) {
          kept = Optional.of(source.get());
        }
        return kept.get();
      }
    };
  }
}
