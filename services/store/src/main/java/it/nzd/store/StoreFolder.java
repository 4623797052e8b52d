package it.nzd.store;

import it.nzd.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The data folder of the embedded store: one file with the data, one small file that says in which
 * format. The format covers the library versions too, because they decide how a document is laid
 * out on disk; a change of either that cannot read the old file raises {@link #FORMAT}.
 */
final class StoreFolder {

  static final String FORMAT = "nzd-store 1";
  static final String FORMAT_FILE = "FORMAT";
  static final String DATA_FILE = "store.mv";

  /** Space freed by a write is kept this long, for scans that are still reading it. */
  private static final int RETENTION_MILLIS = 10_000;

  private final Path folder;

  StoreFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether somebody has already kept data here. */
  boolean hasData() {
    return Files.exists(folder.resolve(DATA_FILE));
  }

  /** Checks the format and opens the file; nothing is written to a folder of another format. */
  MVStore open() {
    checkFormat();
    try {
      var store =
          new MVStore.Builder()
              .fileName(folder.resolve(DATA_FILE).toAbsolutePath().toString())
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .open();
      store.setRetentionTime(RETENTION_MILLIS);
      return store;
    } catch (MVStoreException e) {
      throw translate(e);
    }
  }

  long usableBytes() {
    return folder.toFile().getUsableSpace();
  }

  private void checkFormat() {
    var file = folder.resolve(FORMAT_FILE);
    try {
      Files.createDirectories(folder);
      if (Files.exists(file)) {
        var found = Files.readString(file).strip();
        if (!found.equals(FORMAT)) {
          throw otherFormat(found);
        }
      } else if (hasData()) {
        throw otherFormat("no format file");
      } else {
        Files.writeString(file, FORMAT + "\n");
      }
    } catch (IOException e) {
      throw isFull(e)
          ? full(e)
          : new StoreException(
              Reason.NOT_ACCESSIBLE, "The store folder " + folder + " cannot be written.", e);
    }
  }

  private StoreException otherFormat(String found) {
    return new StoreException(
        Reason.OTHER_FORMAT,
        "The store folder %s was written in another format (%s, this version reads %s). Start the version that wrote it, or choose an empty folder."
            .formatted(folder, found, FORMAT));
  }

  private StoreException translate(MVStoreException e) {
    return switch (e.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED ->
          new StoreException(
              Reason.LOCKED,
              "The store folder %s is in use by another process; stop that one first."
                  .formatted(folder),
              e);
      case DataUtils.ERROR_UNSUPPORTED_FORMAT -> otherFormat("newer data file");
      case DataUtils.ERROR_WRITING_FAILED -> full(e);
      default ->
          new StoreException(
              Reason.DAMAGED,
              "The store file in %s cannot be read: %s".formatted(folder, e.getMessage()),
              e);
    };
  }

  private StoreException full(Throwable cause) {
    return new StoreException(
        Reason.DISK_FULL,
        "The store folder %s cannot be written; the disk is probably full.".formatted(folder),
        cause);
  }

  /** Whether a failure means that no space (or no more file size) was left. */
  static boolean isFull(Throwable failure) {
    for (var at = failure; at != null; at = at.getCause()) {
      var text = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left")
          || text.contains("file too large")
          || text.contains("quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
