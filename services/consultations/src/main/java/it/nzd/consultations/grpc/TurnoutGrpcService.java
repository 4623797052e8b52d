package it.nzd.consultations.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.consultations.application.TurnoutService;
import it.nzd.consultations.v1.ListTurnoutsRequest;
import it.nzd.consultations.v1.ListTurnoutsResponse;
import it.nzd.consultations.v1.Turnout;
import it.nzd.consultations.v1.TurnoutServiceGrpc.TurnoutServiceImplBase;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;

/** Turnouts over gRPC. */
@Singleton
final class TurnoutGrpcService extends TurnoutServiceImplBase {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final TurnoutService turnouts;

  TurnoutGrpcService(TurnoutService turnouts) {
    this.turnouts = turnouts;
  }

  @Override
  public void listTurnouts(ListTurnoutsRequest request, StreamObserver<ListTurnoutsResponse> out) {
    var page = turnouts.page(Messages.tenant(request.getParent()), PageRequest.of(request));
    var answer = ListTurnoutsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(each -> answer.addTurnouts(toProto(each)));
    Unary.reply(out, answer.build());
  }

  private static Turnout toProto(it.nzd.consultations.application.Turnout turnout) {
    var consultation = turnout.consultation().value();
    var out =
        Turnout.newBuilder()
            .setConsultation(turnout.consultation().name())
            .setTitle(consultation.title())
            .setDistrict(consultation.district())
            .setCloseDay(LocalDate.ofInstant(turnout.closedAt(), ROME).toString())
            .setAsked(turnout.asked())
            .setIllustrative(consultation.illustrative());
    turnout.submitted().ifPresent(out::setSubmitted);
    turnout.balance().ifPresent(out::setBalance);
    return out.build();
  }
}
