package it.nzd.activity.grpc;

import io.grpc.stub.StreamObserver;
import io.micronaut.context.BeanProvider;
import it.nzd.activity.application.ActivityReason;
import it.nzd.activity.v1.ClockServiceGrpc;
import it.nzd.activity.v1.GetClockRequest;
import it.nzd.activity.v1.MoveClockRequest;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.time.MovedTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The time, and the clock of a demonstration. */
@Singleton
final class ClockGrpcService extends ClockServiceGrpc.ClockServiceImplBase {
  private final Clock clock;
  private final BeanProvider<MovedTime> moved;

  ClockGrpcService(Clock clock, BeanProvider<MovedTime> moved) {
    this.clock = clock;
    this.moved = moved;
  }

  @Override
  public void getClock(GetClockRequest request, StreamObserver<it.nzd.activity.v1.Clock> out) {
    Unary.reply(out, shown());
  }

  @Override
  public void moveClock(MoveClockRequest request, StreamObserver<it.nzd.activity.v1.Clock> out) {
    if (!moved.isPresent() || !moved.get().moveTo(request.getDaysAhead())) {
      throw ServiceException.of(ActivityReason.CLOCK_NOT_MOVABLE);
    }
    Unary.reply(out, shown());
  }

  private it.nzd.activity.v1.Clock shown() {
    Optional<Integer> days = moved.isPresent() ? moved.get().days() : Optional.empty();
    return it.nzd.activity.v1.Clock.newBuilder()
        .setNow(ThreadProtoMapper.toProto(clock.instant()))
        .setDaysAhead(days.orElse(0))
        .setMovable(days.isPresent())
        .build();
  }
}
