package it.nzd.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The embedded store as a process of its own. The folder and the port are the two arguments or the
 * system properties {@code nzd.store.folder} and {@code nzd.store.port}. Prints one line when it is
 * ready, and stops in good order on SIGTERM or Ctrl-C.
 */
public final class StoreMain {

  static final String READY = "store ready at ";
  static final int DEFAULT_PORT = 27117;

  private StoreMain() {}

  public static void main(String[] args) throws InterruptedException {
    var folder =
        Path.of(args.length > 0 ? args[0] : System.getProperty("nzd.store.folder", "store"));
    var port =
        args.length > 1
            ? Integer.parseInt(args[1])
            : Integer.getInteger("nzd.store.port", DEFAULT_PORT);
    try {
      var store = EmbeddedStore.open(folder, port);
      Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-stop"));
      System.out.println(READY + store.uri());
    } catch (StoreException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }
}
