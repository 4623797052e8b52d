package it.nzd.activity.testing;

import io.grpc.Server;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.ListConsultationsResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A consultations service that asks everybody, in pages of one. */
public final class FakeConsultations implements AutoCloseable {
  private final String name = "consultations-" + UUID.randomUUID();
  private final List<String> asking = new CopyOnWriteArrayList<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final Server server;

  public FakeConsultations() {
    try {
      server = InProcessServerBuilder.forName(name).addService(new Consultations()).build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The setting that leads a service here. */
  public Map<String, Object> settings() {
    return Map.of("nzd.services.consultations.target", "in-process:" + name);
  }

  /** Lets a consultation ask whoever wants to know. */
  public void ask(String consultation) {
    asking.add(consultation);
  }

  /** How often it was asked. */
  public int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private final class Consultations extends ConsultationServiceGrpc.ConsultationServiceImplBase {
    @Override
    public void listConsultations(
        ListConsultationsRequest request, StreamObserver<ListConsultationsResponse> out) {
      calls.incrementAndGet();
      var answer = ListConsultationsResponse.newBuilder();
      int at = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
      if (request.getAsksOwn() && at < asking.size()) {
        answer.addConsultations(Consultation.newBuilder().setName(asking.get(at)));
        answer.setNextPageToken(at + 1 < asking.size() ? Integer.toString(at + 1) : "");
      }
      out.onNext(answer.build());
      out.onCompleted();
    }
  }
}
