package it.nzd.decisions.grpc;

import io.grpc.Channel;
import io.grpc.stub.AbstractStub;
import it.nzd.platform.grpc.Neighbours;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** In whose name a neighbour is asked: what it tells depends on that. */
enum Voice {
  /** This service on its own behalf: it reads everything. */
  SERVICE {
    @Override
    <S extends AbstractStub<S>> S open(
        Neighbours neighbours, String service, Function<Channel, S> stub) {
      return neighbours.asService(service, stub);
    }
  },
  /** The person whose call is being served. */
  CALLER {
    @Override
    <S extends AbstractStub<S>> S open(
        Neighbours neighbours, String service, Function<Channel, S> stub) {
      return neighbours.asCaller(service, stub);
    }
  },
  /** Somebody who is not signed in: reads what is public. */
  NOBODY {
    @Override
    <S extends AbstractStub<S>> S open(
        Neighbours neighbours, String service, Function<Channel, S> stub) {
      return stub.apply(neighbours.channel(service));
    }
  };

  private static final int SECONDS = 5;

  abstract <S extends AbstractStub<S>> S open(
      Neighbours neighbours, String service, Function<Channel, S> stub);

  /** A stub that asks in this name. */
  <S extends AbstractStub<S>> S ask(
      Neighbours neighbours, String service, Function<Channel, S> stub) {
    return open(neighbours, service, stub).withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }
}
