package it.nzd.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which store is used, and why, in one sentence for the log. A given connection string wins; else a
 * mongod found on the machine is started; else the embedded store. A folder that already holds the
 * embedded store's data keeps it, so that a mongod installed later does not make data disappear.
 */
public final class StoreChoice implements AutoCloseable {

  /** What the store is. */
  public enum Kind {
    GIVEN,
    MONGOD,
    EMBEDDED
  }

  /**
   * What the choice depends on.
   *
   * @param uri the connection string given by the person ({@code nzd.store.uri}, {@code
   *     MONGODB_URI}), if any
   * @param workFolder the working folder ({@code .nzd}); data goes to {@code data/store} in it
   * @param port where a store that is started here listens
   * @param searchPath folders to look for a mongod in, as in the PATH variable
   */
  public record Settings(Optional<String> uri, Path workFolder, int port, String searchPath) {

    /** From the system properties and environment of this process. */
    public static Settings ofProcess(Path workFolder, int port) {
      var given =
          Optional.ofNullable(System.getProperty("nzd.store.uri"))
              .or(() -> Optional.ofNullable(System.getenv("MONGODB_URI")))
              .filter(uri -> !uri.isBlank());
      var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
      return new Settings(given, workFolder, port, path);
    }
  }

  private final Kind kind;
  private final String uri;
  private final String sentence;
  private final AutoCloseable started;

  private StoreChoice(Kind kind, String uri, String sentence, AutoCloseable started) {
    this.kind = kind;
    this.uri = uri;
    this.sentence = sentence;
    this.started = started;
  }

  /**
   * Chooses the store and starts it where it must be started.
   *
   * @throws StoreException with a sentence when it cannot be started
   */
  public static StoreChoice open(Settings settings) {
    if (settings.uri().isPresent()) {
      return given(settings.uri().get());
    }
    var data = settings.workFolder().resolve("data/store");
    var embeddedFolder = data.resolve("embedded");
    var mongodFolder = data.resolve("mongod");
    var binary = MongodBinary.find(settings.searchPath(), settings.workFolder());
    if (binary.isEmpty()) {
      return embedded(embeddedFolder, settings.port(), withoutMongod(mongodFolder));
    }
    if (new StoreFolder(embeddedFolder).hasData() && !Files.exists(mongodFolder)) {
      return embedded(
          embeddedFolder,
          settings.port(),
          "its data is already there; a mongod was found but is used only after a reset");
    }
    return mongod(binary.get(), mongodFolder, settings.port());
  }

  private static String withoutMongod(Path mongodFolder) {
    return Files.exists(mongodFolder)
        ? "no mongod is found any more; the data it kept in %s is not used".formatted(mongodFolder)
        : "no MONGODB_URI is set and no mongod was found";
  }

  private static StoreChoice given(String uri) {
    return new StoreChoice(
        Kind.GIVEN, uri, "Store: the MongoDB given by its connection string.", () -> {});
  }

  private static StoreChoice mongod(Path binary, Path folder, int port) {
    var process = MongodProcess.start(binary, folder, port);
    var sentence =
        "Store: MongoDB (%s) as a replica set of one node on port %d, data in %s."
            .formatted(binary, port, folder);
    return new StoreChoice(Kind.MONGOD, process.uri(), sentence, process);
  }

  private static StoreChoice embedded(Path folder, int port, String why) {
    var store = EmbeddedStore.open(folder, port);
    var sentence =
        "Store: the embedded store for one machine on port %d, data in %s, because %s."
            .formatted(store.port(), folder, why);
    return new StoreChoice(Kind.EMBEDDED, store.uri(), sentence, store);
  }

  public Kind kind() {
    return kind;
  }

  /** The connection string for the services. */
  public String uri() {
    return uri;
  }

  /** Which store this is and why, for the log. */
  public String sentence() {
    return sentence;
  }

  /**
   * Tells, in a sentence, if a mongod started here ends without having been closed. The embedded
   * store lives and ends with this process, a given MongoDB is looked after elsewhere.
   */
  public void whenEndedByItself(Consumer<String> told) {
    if (started instanceof MongodProcess mongod) {
      mongod.whenEndedByItself(told);
    }
  }

  /** Stops what was started here; a given MongoDB is left alone. */
  @Override
  public void close() throws Exception {
    started.close();
  }
}
