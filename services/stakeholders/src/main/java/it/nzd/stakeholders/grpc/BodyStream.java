package it.nzd.stakeholders.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.UnsafeByteOperations;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A file sent in chunks: waits while the reader is behind, ends when the reader has left. */
final class BodyStream extends OutputStream {
  private static final int CHUNK = 64 * 1024;
  private static final long LOOK_AGAIN = Duration.ofMillis(2).toNanos();

  private final ServerCallStreamObserver<HttpBody> call;
  private final ByteArrayOutputStream chunk = new ByteArrayOutputStream(CHUNK);
  private String contentType = "";

  BodyStream(StreamObserver<HttpBody> out) {
    call = (ServerCallStreamObserver<HttpBody>) out;
  }

  /** Says what the file is; told with the first chunk. */
  void type(String mediaType) {
    contentType = mediaType;
  }

  @Override
  public void write(int b) {
    chunk.write(b);
    sendWhenFull();
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    chunk.write(bytes, from, length);
    sendWhenFull();
  }

  private void sendWhenFull() {
    if (chunk.size() >= CHUNK) {
      send();
    }
  }

  @Override
  public void close() {
    if (chunk.size() > 0) {
      send();
    }
  }

  private void send() {
    while (!call.isReady() && !call.isCancelled()) {
      LockSupport.parkNanos(LOOK_AGAIN);
    }
    if (call.isCancelled()) {
      throw Status.CANCELLED.withDescription("The reader has left").asRuntimeException();
    }
    call.onNext(
        HttpBody.newBuilder()
            .setContentType(contentType)
            .setData(UnsafeByteOperations.unsafeWrap(chunk.toByteArray()))
            .build());
    chunk.reset();
    contentType = "";
  }
}
