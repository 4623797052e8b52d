package it.nzd.indicators.grpc;

import io.grpc.stub.AbstractStub;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.ListBarriersRequest;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.ListTurnoutsRequest;
import it.nzd.consultations.v1.Turnout;
import it.nzd.consultations.v1.TurnoutServiceGrpc;
import it.nzd.decisions.v1.Commitment;
import it.nzd.decisions.v1.CommitmentServiceGrpc;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.ListCommitmentsRequest;
import it.nzd.decisions.v1.ListDecisionsRequest;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.v1.ListSandboxesRequest;
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
    return Pages.all(
        (token, into) -> {
          var page =
              stub.listDecisions(
                  ListDecisionsRequest.newBuilder()
                      .setParent(parent)
                      .setPageSize(Pages.SIZE)
                      .setPageToken(token)
                      .build());
          into.accept(page.getDecisionsList());
          return page.getNextPageToken();
        });
  }

  List<Commitment> commitments(String parent) {
    var stub = stub("decisions", CommitmentServiceGrpc::newBlockingStub);
    return Pages.all(
        (token, into) -> {
          var page =
              stub.listCommitments(
                  ListCommitmentsRequest.newBuilder()
                      .setParent(parent)
                      .setPageSize(Pages.SIZE)
                      .setPageToken(token)
                      .build());
          into.accept(page.getCommitmentsList());
          return page.getNextPageToken();
        });
  }

  List<Sandbox> sandboxes(String parent) {
    var stub = stub("sandboxes", SandboxServiceGrpc::newBlockingStub);
    return Pages.all(
        (token, into) -> {
          var page =
              stub.listSandboxes(
                  ListSandboxesRequest.newBuilder()
                      .setParent(parent)
                      .setPageSize(Pages.SIZE)
                      .setPageToken(token)
                      .build());
          into.accept(page.getSandboxesList());
          return page.getNextPageToken();
        });
  }

  List<Barrier> barriers(String parent) {
    var stub = stub("barriers", BarrierServiceGrpc::newBlockingStub);
    return Pages.all(
        (token, into) -> {
          var page =
              stub.listBarriers(
                  ListBarriersRequest.newBuilder()
                      .setParent(parent)
                      .setPageSize(Pages.SIZE)
                      .setPageToken(token)
                      .build());
          into.accept(page.getBarriersList());
          return page.getNextPageToken();
        });
  }

  List<Turnout> turnouts(String parent) {
    var stub = stub("consultations", TurnoutServiceGrpc::newBlockingStub);
    return Pages.all(
        (token, into) -> {
          var page =
              stub.listTurnouts(
                  ListTurnoutsRequest.newBuilder()
                      .setParent(parent)
                      .setPageSize(Pages.SIZE)
                      .setPageToken(token)
                      .build());
          into.accept(page.getTurnoutsList());
          return page.getNextPageToken();
        });
  }

  List<Consultation> consultations(String parent) {
    var stub = stub("consultations", ConsultationServiceGrpc::newBlockingStub);
    return Pages.all(
        (token, into) -> {
          var page =
              stub.listConsultations(
                  ListConsultationsRequest.newBuilder()
                      .setParent(parent)
                      .setPageSize(Pages.SIZE)
                      .setPageToken(token)
                      .build());
          into.accept(page.getConsultationsList());
          return page.getNextPageToken();
        });
  }

  private <S extends AbstractStub<S>> S stub(String service, Function<io.grpc.Channel, S> make) {
    var stub = asCaller ? neighbours.asCaller(service, make) : neighbours.asService(service, make);
    return stub.withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }
}
