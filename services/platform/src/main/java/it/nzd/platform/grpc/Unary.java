package it.nzd.platform.grpc;

import io.grpc.stub.StreamObserver;

/** The end of a method with one answer. */
public final class Unary {
  private Unary() {}

  /** Sends the answer and ends the call. */
  public static <T> void reply(StreamObserver<T> out, T answer) {
    out.onNext(answer);
    out.onCompleted();
  }
}
