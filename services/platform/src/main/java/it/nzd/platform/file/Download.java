package it.nzd.platform.file;

import com.google.api.HttpBody;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a document by a server stream, no faster than it is read. The first message carries the
 * media type and, as its extension, what is known of the document; the others only content.
 */
public final class Download {
  private static final Logger LOG = LoggerFactory.getLogger(Download.class);
  private static final int CHUNK_BYTES = 1 << 18;

  private final ServerCallStreamObserver<HttpBody> out;
  private final FileInfo file;
  private final InputStream content;
  private boolean isBegun;
  private boolean isOver;

  private Download(ServerCallStreamObserver<HttpBody> out, FileInfo file, InputStream content) {
    this.out = out;
    this.file = file;
    this.content = content;
  }

  /**
   * Sends a document that the caller may read.
   *
   * @throws it.nzd.platform.error.ServiceException RESOURCE_NOT_FOUND
   */
  public static void send(StoredFiles files, String name, StreamObserver<HttpBody> to) {
    var out = (ServerCallStreamObserver<HttpBody>) to;
    var download = new Download(out, files.get(name), files.open(name));
    out.setOnReadyHandler(download::proceed);
    out.setOnCancelHandler(download::end);
    download.proceed();
  }

  private synchronized void proceed() {
    try {
      while (!isOver && out.isReady()) {
        next();
      }
    } catch (IOException | RuntimeException e) {
      LOG.atWarn().addKeyValue("file", file.name()).setCause(e).log("A download broke off");
      end();
      out.onError(
          Status.UNAVAILABLE
              .withDescription("The content cannot be read now")
              .asRuntimeException());
    }
  }

  private void next() throws IOException {
    var chunk = ByteString.copyFrom(content.readNBytes(CHUNK_BYTES));
    if (chunk.isEmpty() && isBegun) {
      end();
      out.onCompleted();
      return;
    }
    var message = HttpBody.newBuilder().setData(chunk);
    if (!isBegun) {
      isBegun = true;
      message.setContentType(file.contentType()).addExtensions(Any.pack(file.toProto()));
    }
    out.onNext(message.build());
  }

  private synchronized void end() {
    isOver = true;
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
