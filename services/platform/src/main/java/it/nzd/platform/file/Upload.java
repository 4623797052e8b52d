package it.nzd.platform.file;

import com.google.protobuf.ByteString;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A document on its way in, chunk by chunk. The store sees it only when it is whole and found good;
 * until then it waits in a temporary file, which {@link #close} removes.
 */
public final class Upload implements AutoCloseable {
  private final StoredFiles files;
  private final NewFile file;
  private final Path waiting;
  private final OutputStream out;
  private final MessageDigest digest = Ids.sha256();
  private int size;

  Upload(StoredFiles files, NewFile file) {
    this.files = files;
    this.file = file;
    try {
      waiting = Files.createTempFile("nzd-upload-", ".part");
      out = Files.newOutputStream(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the next chunk.
   *
   * @throws ServiceException FILE_TOO_LARGE
   */
  public void write(ByteString chunk) {
    if (size + (long) chunk.size() > StoredFiles.MOST_BYTES) {
      throw ServiceException.of(
          FileReason.FILE_TOO_LARGE, "limit", Integer.toString(StoredFiles.MOST_BYTES));
    }
    size += chunk.size();
    digest.update(chunk.asReadOnlyByteBuffer());
    try {
      chunk.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the document.
   *
   * @throws ServiceException FILE_TYPE_REFUSED, REQUEST_ID_REUSED
   */
  public FileInfo finish() {
    try {
      out.close();
      return files.keep(file, waiting, size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close();
    }
  }

  /** Forgets what was not kept; may be called again. */
  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
