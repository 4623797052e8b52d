package it.nzd.decisions.grpc;

import io.grpc.Channel;
import io.grpc.stub.AbstractStub;
import it.nzd.platform.grpc.Neighbours;
import java.util.function.Function;

/** Reads the evidence of one neighbour, whose collection bears its name. */
abstract class NeighbourReader implements EvidenceReader {
  private final String service;
  private final Neighbours neighbours;

  NeighbourReader(String service, Neighbours neighbours) {
    this.service = service;
    this.neighbours = neighbours;
  }

  @Override
  public final String collection() {
    return service;
  }

  /** A stub of the neighbour, asked in somebody's name. */
  final <S extends AbstractStub<S>> S ask(Voice voice, Function<Channel, S> stub) {
    return voice.ask(neighbours, service, stub);
  }
}
