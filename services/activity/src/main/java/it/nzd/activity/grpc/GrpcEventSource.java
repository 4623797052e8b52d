package it.nzd.activity.grpc;

import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractStub;
import it.nzd.activity.domain.EventSource;
import it.nzd.activity.domain.SourceAwayException;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.FollowEventsRequest;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.grpc.Neighbours;
import java.util.concurrent.TimeUnit;

/** The event log of one service, read with this service's own account. */
final class GrpcEventSource implements EventSource {
  private static final int MOST_MESSAGE_BYTES = 64 * 1024 * 1024;
  private static final long DEADLINE_SECONDS = 10;

  private final String context;
  private final Neighbours neighbours;

  GrpcEventSource(String context, Neighbours neighbours) {
    this.context = context;
    this.neighbours = neighbours;
  }

  @Override
  public String context() {
    return context;
  }

  @Override
  public Batch after(int sequence, int most) {
    try {
      var stub = neighbours.asService(context, EventLogServiceGrpc::newBlockingStub);
      tryAgainNow(stub);
      var request = ListEventsRequest.newBuilder().setAfterSequence(sequence).setPageSize(most);
      var answer =
          stub.withMaxInboundMessageSize(MOST_MESSAGE_BYTES)
              .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS)
              .listEvents(request.build());
      var events = answer.getEventsList().stream().map(EventProtoMapper::fromProto).toList();
      return new Batch(events, answer.getLastSequence());
    } catch (StatusRuntimeException e) {
      throw new SourceAwayException(String.valueOf(e.getStatus()));
    }
  }

  @Override
  public Following follow(int sequence) {
    var arriving = new ArrivingEvents();
    neighbours
        .asService(context, EventLogServiceGrpc::newStub)
        .withMaxInboundMessageSize(MOST_MESSAGE_BYTES)
        .followEvents(
            FollowEventsRequest.newBuilder().setAfterSequence(sequence).build(), arriving);
    return arriving;
  }

  /**
   * The channel waits ever longer after failures, up to two minutes; here the follower decides when
   * to try.
   */
  private static void tryAgainNow(AbstractStub<?> stub) {
    if (stub.getChannel() instanceof ManagedChannel channel) {
      channel.resetConnectBackoff();
    }
  }
}
