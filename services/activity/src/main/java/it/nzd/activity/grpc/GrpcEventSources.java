package it.nzd.activity.grpc;

import it.nzd.activity.application.EventSources;
import it.nzd.activity.domain.EventSource;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;

/** The event logs of the other services. */
@Singleton
final class GrpcEventSources implements EventSources {
  private final Neighbours neighbours;

  GrpcEventSources(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public EventSource of(String context) {
    return new GrpcEventSource(context, neighbours);
  }
}
