package it.nzd.activity.testing;

import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import it.nzd.activity.v1.Change;
import it.nzd.activity.v1.FollowChangesRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Somebody who listens, as quickly or slowly as a test wants. */
public final class Listener implements ClientResponseObserver<FollowChangesRequest, Change> {
  private final int atFirst;
  private final List<Change> changes = new CopyOnWriteArrayList<>();
  private volatile @Nullable ClientCallStreamObserver<FollowChangesRequest> call;
  private volatile @Nullable Status end;

  /**
   * @param atFirst how many changes are taken before {@link #hurry()}
   */
  public Listener(int atFirst) {
    this.atFirst = atFirst;
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<FollowChangesRequest> requests) {
    requests.disableAutoRequestWithInitial(atFirst);
    call = requests;
  }

  @Override
  public void onNext(Change change) {
    changes.add(change);
  }

  @Override
  public void onError(Throwable problem) {
    end = Status.fromThrowable(problem);
  }

  @Override
  public void onCompleted() {
    end = Status.OK;
  }

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  public Optional<Status> end() {
    return Optional.ofNullable(end);
  }

  /** Lets things happen until the first is heard: only then the stream is surely open. */
  public void awaitOpen(Runnable happen) {
    await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              if (changes.isEmpty()) {
                happen.run();
              }
              return !changes.isEmpty();
            });
  }

  /** Takes everything from now on. */
  public void hurry() {
    opened().request(Integer.MAX_VALUE);
  }

  /** Goes away. */
  public void leave() {
    opened().cancel("gone", null);
  }

  private ClientCallStreamObserver<FollowChangesRequest> opened() {
    var open = call;
    if (open == null) {
      throw new IllegalStateException("Nobody listens");
    }
    return open;
  }
}
