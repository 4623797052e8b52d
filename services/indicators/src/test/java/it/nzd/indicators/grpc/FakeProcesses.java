package it.nzd.indicators.grpc;

import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.ListConsultationsResponse;
import it.nzd.consultations.v1.ListTurnoutsRequest;
import it.nzd.consultations.v1.ListTurnoutsResponse;
import it.nzd.consultations.v1.Turnout;
import it.nzd.consultations.v1.TurnoutServiceGrpc;
import it.nzd.decisions.v1.Commitment;
import it.nzd.decisions.v1.CommitmentServiceGrpc;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.ListCommitmentsRequest;
import it.nzd.decisions.v1.ListCommitmentsResponse;
import it.nzd.decisions.v1.ListDecisionsRequest;
import it.nzd.decisions.v1.ListDecisionsResponse;
import it.nzd.platform.access.AccessInterceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Decisions and consultations as far as this service asks them; nobody answers for the sandboxes.
 * People read what is in {@link #shared}, the service itself everything. Two items a page.
 */
final class FakeProcesses implements AutoCloseable {
  private static final io.grpc.Context.Key<Boolean> OWN = io.grpc.Context.key("own");
  private static final int PAGE = 2;

  final List<Decision> decisions = new ArrayList<>();
  final List<Turnout> turnouts = new ArrayList<>();
  final Set<String> shared = new HashSet<>();
  private final String name = "processes-" + UUID.randomUUID();
  private final Server server;

  FakeProcesses(String serviceToken) {
    try {
      server =
          InProcessServerBuilder.forName(name)
              .addService(new Decisions())
              .addService(new Commitments())
              .addService(new Turnouts())
              .addService(new Consultations())
              .intercept(new Voice(serviceToken))
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    for (var service : List.of("decisions", "consultations", "sandboxes", "barriers")) {
      settings.put("nzd.services." + service + ".target", "in-process:" + name);
    }
    return settings;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private boolean isShown(String object) {
    return OWN.get() || shared.contains(object);
  }

  private static int from(String token) {
    return token.isEmpty() ? 0 : Integer.parseInt(token);
  }

  private static <T> List<T> page(List<T> all, String token) {
    return all.stream().skip(from(token)).limit(PAGE).toList();
  }

  private static String next(List<?> all, String token) {
    int end = from(token) + PAGE;
    return end < all.size() ? String.valueOf(end) : "";
  }

  private static <T> void reply(StreamObserver<T> out, T answer) {
    out.onNext(answer);
    out.onCompleted();
  }

  private record Voice(String serviceToken) implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      boolean own = ("Bearer " + serviceToken).equals(headers.get(AccessInterceptor.AUTHORIZATION));
      return io.grpc.Contexts.interceptCall(
          io.grpc.Context.current().withValue(OWN, own), call, headers, next);
    }
  }

  private final class Decisions extends DecisionServiceGrpc.DecisionServiceImplBase {
    @Override
    public void listDecisions(
        ListDecisionsRequest request, StreamObserver<ListDecisionsResponse> out) {
      var all = decisions.stream().filter(each -> isShown(each.getName())).toList();
      reply(
          out,
          ListDecisionsResponse.newBuilder()
              .addAllDecisions(page(all, request.getPageToken()))
              .setNextPageToken(next(all, request.getPageToken()))
              .build());
    }
  }

  private static final class Commitments extends CommitmentServiceGrpc.CommitmentServiceImplBase {
    @Override
    public void listCommitments(
        ListCommitmentsRequest request, StreamObserver<ListCommitmentsResponse> out) {
      var none = List.<Commitment>of();
      reply(out, ListCommitmentsResponse.newBuilder().addAllCommitments(none).build());
    }
  }

  private final class Turnouts extends TurnoutServiceGrpc.TurnoutServiceImplBase {
    @Override
    public void listTurnouts(
        ListTurnoutsRequest request, StreamObserver<ListTurnoutsResponse> out) {
      if (!OWN.get()) {
        out.onError(Status.PERMISSION_DENIED.asRuntimeException());
        return;
      }
      reply(out, ListTurnoutsResponse.newBuilder().addAllTurnouts(turnouts).build());
    }
  }

  private final class Consultations extends ConsultationServiceGrpc.ConsultationServiceImplBase {
    @Override
    public void listConsultations(
        ListConsultationsRequest request, StreamObserver<ListConsultationsResponse> out) {
      var answer = ListConsultationsResponse.newBuilder();
      turnouts.stream()
          .map(Turnout::getConsultation)
          .filter(FakeProcesses.this::isShown)
          .forEach(each -> answer.addConsultations(Consultation.newBuilder().setName(each)));
      reply(out, answer.build());
    }
  }
}
