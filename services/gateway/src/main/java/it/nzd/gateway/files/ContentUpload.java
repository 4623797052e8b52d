package it.nzd.gateway.files;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.limits.RequestLimits;
import it.nzd.gateway.routes.Route;
import it.nzd.gateway.translate.CallContext;
import it.nzd.gateway.translate.Calls;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One upload: pieces of a request body become messages of a client stream. */
final class ContentUpload extends ClientCall.Listener<DynamicMessage>
    implements Subscriber<byte[]> {

  private static final int MAX_PIECE = 256 * 1024;

  private final Route route;
  private final ClientCall<DynamicMessage, DynamicMessage> call;
  private final FieldDescriptor content;
  private final CompletableFuture<DynamicMessage> result = new CompletableFuture<>();
  private final CompletableFuture<Subscription> source = new CompletableFuture<>();
  private final AtomicBoolean isWaiting = new AtomicBoolean();
  private long received;
  private volatile @Nullable DynamicMessage answer;

  ContentUpload(Route route, ClientCall<DynamicMessage, DynamicMessage> call) {
    this.route = route;
    this.call = call;
    this.content = route.bodyField().orElseThrow();
  }

  CompletableFuture<DynamicMessage> start(
      DynamicMessage first, CallContext context, Publisher<byte[]> pieces) {
    call.start(this, context.headers());
    call.request(2);
    call.sendMessage(first);
    pieces.subscribe(this);
    return result;
  }

  void cancel() {
    call.cancel("The caller went away", null);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.complete(subscription);
    subscription.request(1);
  }

  @Override
  public void onNext(byte[] piece) {
    received += piece.length;
    if (received > RequestLimits.MAX_UPLOAD) {
      onError(new RefusedException(GatewayReason.BODY_TOO_LARGE));
      return;
    }
    for (var from = 0; from < piece.length; from += MAX_PIECE) {
      var length = Math.min(MAX_PIECE, piece.length - from);
      call.sendMessage(
          DynamicMessage.newBuilder(route.input())
              .setField(content, ByteString.copyFrom(piece, from, length))
              .build());
    }
    isWaiting.set(true);
    if (call.isReady()) {
      more();
    }
  }

  @Override
  public void onReady() {
    more();
  }

  private void more() {
    if (isWaiting.compareAndSet(true, false)) {
      source.thenAccept(subscription -> subscription.request(1));
    }
  }

  @Override
  public void onError(Throwable failure) {
    source.thenAccept(Subscription::cancel);
    result.completeExceptionally(failure);
    call.cancel("The content did not arrive", null);
  }

  @Override
  public void onComplete() {
    call.halfClose();
  }

  @Override
  public void onMessage(DynamicMessage message) {
    answer = message;
  }

  @Override
  public void onClose(Status status, Metadata trailers) {
    var received = answer;
    if (status.isOk() && received != null) {
      result.complete(received);
    } else {
      result.completeExceptionally(
          Calls.refused(status.isOk() ? Status.INTERNAL : status, trailers, route));
    }
    source.thenAccept(Subscription::cancel);
  }
}
