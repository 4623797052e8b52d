package it.nzd.platform.file;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.StoredFile;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Unary;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The receiving end of a method that uploads a document by a client stream. A refusal is thrown to
 * the interceptor around the method, what comes after it is not looked at.
 *
 * @param <Q> the messages
 */
public final class UploadObserver<Q> implements StreamObserver<Q> {
  private final StoredFiles files;
  private final Function<Q, NewFile> first;
  private final Function<Q, ByteString> chunk;
  private final StreamObserver<StoredFile> out;
  private @Nullable Upload upload;
  private boolean isOver;

  /**
   * @param files where the document goes
   * @param first the document that the first message tells of; checks the rights to its parent
   * @param chunk the piece of content in a message
   * @param out hears what was stored
   */
  public UploadObserver(
      StoredFiles files,
      Function<Q, NewFile> first,
      Function<Q, ByteString> chunk,
      StreamObserver<StoredFile> out) {
    this.files = files;
    this.first = first;
    this.chunk = chunk;
    this.out = out;
  }

  @Override
  public void onNext(Q message) {
    if (isOver) {
      return;
    }
    try {
      var open = upload == null ? files.begin(first.apply(message)) : upload;
      upload = open;
      open.write(chunk.apply(message));
    } catch (RuntimeException e) {
      forget();
      throw e;
    }
  }

  @Override
  public void onError(Throwable cause) {
    forget();
  }

  @Override
  public void onCompleted() {
    if (isOver) {
      return;
    }
    isOver = true;
    if (upload == null) {
      throw ServiceException.of(PlatformReason.REQUEST_INVALID);
    }
    Unary.reply(out, upload.finish().toProto());
  }

  private void forget() {
    isOver = true;
    if (upload != null) {
      upload.close();
    }
  }
}
