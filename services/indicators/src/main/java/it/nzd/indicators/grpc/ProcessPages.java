package it.nzd.indicators.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.AbstractStub;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.ListBarriersRequest;
import it.nzd.barriers.v1.ListBarriersResponse;
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
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.ListSandboxesRequest;
import it.nzd.sandboxes.v1.ListSandboxesResponse;
import it.nzd.sandboxes.v1.Sandbox;
import it.nzd.sandboxes.v1.SandboxServiceGrpc;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The lists of the other services, as this one reads them for itself or as the caller may read
 * them.
 *
 * @param neighbours the other services
 * @param asCaller whether the caller's own rights narrow the lists
 */
record ProcessPages(Neighbours neighbours, boolean asCaller) {
  private static final int SECONDS = 3;

  List<Decision> decisions(String parent) {
    var stub = stub("decisions", DecisionServiceGrpc::newBlockingStub);
    var first = ListDecisionsRequest.newBuilder().setParent(parent).build();
    return all(first, stub::listDecisions, ListDecisionsResponse::getDecisionsList);
  }

  List<Commitment> commitments(String parent) {
    var stub = stub("decisions", CommitmentServiceGrpc::newBlockingStub);
    var first = ListCommitmentsRequest.newBuilder().setParent(parent).build();
    return all(first, stub::listCommitments, ListCommitmentsResponse::getCommitmentsList);
  }

  List<Sandbox> sandboxes(String parent) {
    var stub = stub("sandboxes", SandboxServiceGrpc::newBlockingStub);
    var first = ListSandboxesRequest.newBuilder().setParent(parent).build();
    return all(first, stub::listSandboxes, ListSandboxesResponse::getSandboxesList);
  }

  List<Barrier> barriers(String parent) {
    var stub = stub("barriers", BarrierServiceGrpc::newBlockingStub);
    var first = ListBarriersRequest.newBuilder().setParent(parent).build();
    return all(first, stub::listBarriers, ListBarriersResponse::getBarriersList);
  }

  List<Turnout> turnouts(String parent) {
    var stub = stub("consultations", TurnoutServiceGrpc::newBlockingStub);
    var first = ListTurnoutsRequest.newBuilder().setParent(parent).build();
    return all(first, stub::listTurnouts, ListTurnoutsResponse::getTurnoutsList);
  }

  List<Consultation> consultations(String parent) {
    var stub = stub("consultations", ConsultationServiceGrpc::newBlockingStub);
    var first = ListConsultationsRequest.newBuilder().setParent(parent).build();
    return all(first, stub::listConsultations, ListConsultationsResponse::getConsultationsList);
  }

  /**
   * Where a service's sequence of events ends: as long as it ends there, its lists say the same.
   *
   * @throws io.grpc.StatusRuntimeException when the service cannot be asked
   */
  int last(String service) {
    var none = ListEventsRequest.newBuilder().setAfterSequence(Integer.MAX_VALUE).setPageSize(1);
    return stub(service, EventLogServiceGrpc::newBlockingStub)
        .listEvents(none.build())
        .getLastSequence();
  }

  /** All pages of a list; the contract names size and tokens alike everywhere. */
  @SuppressWarnings("unchecked")
  private static <Q extends Message, A extends Message, T> List<T> all(
      Q first, Function<Q, A> read, Function<A, List<T>> items) {
    var type = first.getDescriptorForType();
    return Pages.all(
        (token, into) -> {
          var request =
              (Q)
                  first.toBuilder()
                      .setField(type.findFieldByName("page_size"), Pages.SIZE)
                      .setField(type.findFieldByName("page_token"), token)
                      .build();
          var page = read.apply(request);
          into.accept(items.apply(page));
          var next = page.getDescriptorForType().findFieldByName("next_page_token");
          return (String) page.getField(next);
        });
  }

  private <S extends AbstractStub<S>> S stub(String service, Function<io.grpc.Channel, S> make) {
    var stub = asCaller ? neighbours.asCaller(service, make) : neighbours.asService(service, make);
    return stub.withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }
}
