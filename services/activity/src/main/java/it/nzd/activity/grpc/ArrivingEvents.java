package it.nzd.activity.grpc;

import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import it.nzd.activity.domain.EventSource.Following;
import it.nzd.activity.domain.SourceAwayException;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.events.v1.Event;
import it.nzd.events.v1.FollowEventsRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Events of an open stream; no more are asked for than there is room for. */
final class ArrivingEvents
    implements Following, ClientResponseObserver<FollowEventsRequest, Event> {
  private static final int ROOM = 400;

  private final LinkedBlockingQueue<SourceEvent> arrived = new LinkedBlockingQueue<>();
  private volatile @Nullable ClientCallStreamObserver<FollowEventsRequest> call;
  private volatile @Nullable String ended;

  @Override
  public void beforeStart(ClientCallStreamObserver<FollowEventsRequest> requests) {
    requests.disableAutoRequestWithInitial(ROOM);
    call = requests;
  }

  @Override
  public void onNext(Event event) {
    arrived.add(EventProtoMapper.fromProto(event));
  }

  @Override
  public void onError(Throwable problem) {
    ended = String.valueOf(Status.fromThrowable(problem));
  }

  @Override
  public void onCompleted() {
    ended = "it ended the stream";
  }

  @Override
  public List<SourceEvent> take(int most, Duration wait) throws InterruptedException {
    var taken = new ArrayList<SourceEvent>();
    long until = System.nanoTime() + wait.toNanos();
    while (taken.isEmpty() && ended == null && System.nanoTime() < until) {
      var first = arrived.poll(Math.min(wait.toMillis(), 250), TimeUnit.MILLISECONDS);
      if (first != null) {
        taken.add(first);
      }
    }
    arrived.drainTo(taken, most - taken.size());
    var problem = ended;
    if (taken.isEmpty() && problem != null) {
      throw new SourceAwayException(problem);
    }
    var open = call;
    if (open != null && !taken.isEmpty()) {
      open.request(taken.size());
    }
    return taken;
  }

  @Override
  public void close() {
    var open = call;
    if (open != null) {
      open.cancel("no longer followed", null);
    }
  }
}
