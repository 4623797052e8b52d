package it.nzd.store;

import de.bwaldvogel.mongo.MongoServer;
import it.nzd.store.StoreException.Reason;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.h2.mvstore.MVStore;

/**
 * A server inside this process that speaks MongoDB's wire protocol on the loopback address, with
 * its data in one file or in memory. A convenience for one machine: every query scans, and there
 * are no transactions; what it does and does not do is pinned by the tests of this module.
 *
 * <p><b>Durability.</b> In a folder, a write is answered only after the store's file holds it: the
 * snapshot is written with one system call and then forced to the device ({@code fsync}), one
 * commit serving all writes that wait for it.
 *
 * <ul>
 *   <li>Death of the process ({@code kill -9}, out of memory): no acknowledged write is lost; the
 *       snapshot under way is either whole or ignored at the next start.
 *   <li>Loss of power: acknowledged writes were forced before the answer, so they are as safe as
 *       the device's own promise. The file is written without a barrier between a snapshot's body
 *       and its footer, and only header and footer are checked at opening; a cut in the middle of a
 *       commit could therefore, in principle, leave a file that needs a backup.
 *   <li>Full disk: writes are refused in words while little space is left; reads go on. Should the
 *       file meet a full disk all the same, the write is answered with an error, the store stops,
 *       and everything acknowledged is there at the next start.
 * </ul>
 *
 * A write becomes visible to others a moment before it is durable, as with MongoDB's read concern
 * "local"; an acknowledged write never depends on one that is not durable.
 */
public final class EmbeddedStore implements AutoCloseable {

  /** Connections share these threads; a thread waits while its write is committed. */
  private static final int WORKER_THREADS = 64;

  private final EmbeddedBackend backend;
  private final MongoServer server;
  private final int port;

  private EmbeddedStore(EmbeddedBackend backend, int wantedPort) {
    this.backend = backend;
    this.server = new MongoServer(backend);
    this.port = bind(wantedPort);
  }

  /** A store that forgets everything at the end, on a free port. */
  public static EmbeddedStore inMemory() {
    return new EmbeddedStore(new EmbeddedBackend(MVStore.open(null), () -> Long.MAX_VALUE), 0);
  }

  /**
   * A durable store.
   *
   * @param folder where the data is kept; created when missing
   * @param port where to listen on the loopback address; 0 for any free port
   * @throws StoreException with a sentence when the folder is locked, of another format, full or
   *     damaged, or the port is taken
   */
  public static EmbeddedStore open(Path folder, int port) {
    var files = new StoreFolder(folder);
    return open(files, port, files::usableBytes);
  }

  static EmbeddedStore open(StoreFolder files, int port, LongSupplier freeSpace) {
    return new EmbeddedStore(new EmbeddedBackend(files.open(), freeSpace), port);
  }

  /** The connection string for a driver. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  /** Why the store writes no more, as a sentence; empty while all is well. */
  public Optional<String> failure() {
    return Optional.ofNullable(backend.commits().failure())
        .map(cause -> backend.stopped(cause).getMessageWithoutErrorCode());
  }

  private int bind(int wantedPort) {
    try {
      var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      server.bind(new InetSocketAddress(loopback, wantedPort), 1, WORKER_THREADS);
      return server.getLocalAddress().getPort();
    } catch (Exception e) {
      server.shutdownNow();
      throw new StoreException(
          Reason.PORT_TAKEN,
          e instanceof BindException
              ? "Port %d is taken by another process; choose another port for the store."
                  .formatted(wantedPort)
              : "The store cannot listen on port %d: %s".formatted(wantedPort, e.getMessage()),
          e);
    }
  }

  /** Ends all connections, commits and closes the file. */
  @Override
  public void close() {
    server.shutdownNow();
  }
}
