package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.grpc.StatusRuntimeException;
import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.testing.Refusal;
import it.nzd.consultations.v1.Answer;
import it.nzd.consultations.v1.AnswerServiceGrpc;
import it.nzd.consultations.v1.AnswerServiceGrpc.AnswerServiceBlockingStub;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.Consultation.Confidentiality;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ExportConsultationResultsRequest;
import it.nzd.consultations.v1.GetAnswerFeedbackRequest;
import it.nzd.consultations.v1.GetAnswerRequest;
import it.nzd.consultations.v1.GetConsultationMonitorRequest;
import it.nzd.consultations.v1.GetConsultationReportRequest;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.consultations.v1.GetConsultationResultsRequest;
import it.nzd.consultations.v1.ListAnswersRequest;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.SaveAnswerRequest;
import it.nzd.consultations.v1.StartAnswerRequest;
import it.nzd.consultations.v1.SubmitAnswerRequest;
import it.nzd.consultations.v1.WithdrawAnswerRequest;
import it.nzd.events.v1.EventLogServiceGrpc;
import it.nzd.events.v1.ListEventsRequest;
import it.nzd.platform.event.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm sees no other firm's answer, by whatever way it asks. */
class SecrecyTest {
  private static final String SECRET_NUMBER = "987654";

  private Hall hall;
  private String firm;

  @BeforeEach
  void open() {
    hall = new Hall();
    firm = hall.mandated("ahmed", 1);
    hall.mandated("rita", 2);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void shouldHideTheAnswerFromEveryOtherFirmByEveryCall() {
    for (var confidentiality :
        List.of(
            Confidentiality.CONFIDENTIALITY_NAMED, Confidentiality.CONFIDENTIALITY_CONFIDENTIAL)) {
      var open = hall.opened(hall.form().setConfidentiality(confidentiality));
      var answer = hall.answered("ahmed", open, firm, SECRET_NUMBER, 5);
      var rita = hall.answering("rita");

      for (var call : ownCalls(rita, answer)) {
        assertThat(Refusal.of(call::get)).isEqualTo("RESOURCE_NOT_FOUND");
      }
      assertThat(Refusal.of(() -> hall.started("rita", open, firm)))
          .isEqualTo("RESOURCE_NOT_FOUND");
      readByOthers(open).forEach(SecrecyTest::tellsNothing);
      hall.closed(open);
      readByOthers(open).forEach(SecrecyTest::tellsNothing);
    }
  }

  @Test
  void shouldTellTheCoordinatorOnlyWhatIsNamed() {
    var secret = hall.opened(hall.form());
    var named = hall.opened(hall.form().setConfidentiality(Confidentiality.CONFIDENTIALITY_NAMED));
    var hidden = hall.answered("ahmed", secret, firm, SECRET_NUMBER, 5);
    var shown = hall.answered("ahmed", named, firm, SECRET_NUMBER, 5);
    var draft = hall.saved("ahmed", shown, Hall.choice("uses", "no").setRevision(1));
    var coordinator = hall.as("city-coordinator", "prato", AnswerServiceGrpc::newBlockingStub);

    assertThat(Refusal.of(() -> coordinator.getAnswer(get(hidden))))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            coordinator
                .listAnswers(ListAnswersRequest.newBuilder().setParent(secret.getName()).build())
                .getAnswersList())
        .isEmpty();
    var read = coordinator.getAnswer(get(draft));
    assertThat(read.getSubmittedValuesList()).hasSize(4);
    assertThat(read.getValuesList()).isEmpty();
    assertThat(read.getChangesList()).isEmpty();
    assertThat(read.getReceipt().getCanonical()).isEmpty();
    assertThat(
            coordinator
                .listAnswers(ListAnswersRequest.newBuilder().setParent(named.getName()).build())
                .getAnswersList())
        .containsExactly(read);
    for (var role : List.of("cdtt-member", "operator", "evaluator", "observer", "citizen")) {
      var stub = hall.as(role, "prato", AnswerServiceGrpc::newBlockingStub);
      assertThat(Refusal.of(() -> stub.getAnswer(get(draft))))
          .isIn("ROLE_MISSING", "RESOURCE_NOT_FOUND");
    }
  }

  @Test
  void shouldPutNothingOfAnAnswerIntoAnEvent() {
    var open = hall.opened(hall.form());
    var answer = hall.answered("ahmed", open, firm, SECRET_NUMBER, 5);
    hall.closed(open);
    hall.analysing(open);
    hall.service().context().getBean(Outbox.class).sweep();

    hall.service().context().getBean(Outbox.class).sweep();
    var events =
        hall.service()
            .asService("activity", EventLogServiceGrpc::newBlockingStub)
            .listEvents(ListEventsRequest.newBuilder().setPageSize(1000).build());

    assertThat(events.getEventsList()).isNotEmpty();
    // The guests are all who are asked: they say nothing of who answered.
    var told =
        events.getEventsList().stream()
            .map(event -> event.toBuilder().clearGuests().build())
            .toList();
    assertThat(told.toString())
        .doesNotContain(SECRET_NUMBER)
        .doesNotContain("Segreto")
        .doesNotContain(answer.getName())
        .doesNotContain(firm);
  }

  @Test
  void shouldKeepHiddenResultsWithTheCoordinator() {
    var open = hall.opened(hall.form().setHiddenResults(true));
    for (int i = 3; i <= 9; i++) {
      hall.answered("p" + i, open, hall.mandated("p" + i, i), "100", 3);
    }
    hall.closed(open);
    hall.analysing(open);
    var request = GetConsultationResultsRequest.newBuilder().setName(open.getName()).build();

    assertThat(hall.coordinator().getConsultationResults(request).getOrganisations()).isEqualTo(7);
    var member = hall.as("cdtt-member", "prato", ConsultationServiceGrpc::newBlockingStub);
    assertThat(Refusal.of(() -> member.getConsultationResults(request)))
        .isEqualTo("RESULTS_NOT_YET");
    assertThat(
            hall.answering("p3")
                .getAnswerFeedback(
                    GetAnswerFeedbackRequest.newBuilder()
                        .setName(
                            hall.answering("p3")
                                .listAnswers(
                                    ListAnswersRequest.newBuilder()
                                        .setParent(open.getName())
                                        .build())
                                .getAnswers(0)
                                .getName())
                        .build())
                .getItemsList())
        .isEmpty();
  }

  private static List<Supplier<Message>> ownCalls(AnswerServiceBlockingStub rita, Answer answer) {
    var name = answer.getName();
    var etag = answer.getEtag();
    return List.of(
        () -> rita.getAnswer(get(answer)),
        () ->
            rita.saveAnswer(
                SaveAnswerRequest.newBuilder()
                    .setName(name)
                    .addValues(Hall.choice("uses", "no").setRevision(1))
                    .build()),
        () ->
            rita.submitAnswer(SubmitAnswerRequest.newBuilder().setName(name).setEtag(etag).build()),
        () ->
            rita.withdrawAnswer(
                WithdrawAnswerRequest.newBuilder().setName(name).setEtag(etag).build()),
        () -> rita.getAnswerFeedback(GetAnswerFeedbackRequest.newBuilder().setName(name).build()));
  }

  /** Everything that others can read, as text; a refusal says what it says. */
  private List<String> readByOthers(Consultation open) {
    var name = open.getName();
    var answers = hall.answering("rita");
    var consultations = hall.person("rita", ConsultationServiceGrpc::newBlockingStub);
    var inside = hall.as("cdtt-member", "prato", ConsultationServiceGrpc::newBlockingStub);
    List<Supplier<Object>> calls =
        List.of(
            () -> answers.listAnswers(ListAnswersRequest.newBuilder().setParent(name).build()),
            () ->
                answers.listAnswers(
                    ListAnswersRequest.newBuilder()
                        .setParent(Hall.PRATO + "/consultations/-")
                        .build()),
            () ->
                answers.startAnswer(
                    StartAnswerRequest.newBuilder().setParent(name).setOrganisation(firm).build()),
            () ->
                consultations.getConsultation(
                    GetConsultationRequest.newBuilder().setName(name).build()),
            () ->
                consultations.listConsultations(
                    ListConsultationsRequest.newBuilder().setParent(Hall.PRATO).build()),
            () ->
                consultations.getConsultationMonitor(
                    GetConsultationMonitorRequest.newBuilder().setName(name).build()),
            () ->
                inside.getConsultationResults(
                    GetConsultationResultsRequest.newBuilder().setName(name).build()),
            () ->
                consultations.getConsultationResults(
                    GetConsultationResultsRequest.newBuilder().setName(name).build()),
            () ->
                consultations.getConsultationReport(
                    GetConsultationReportRequest.newBuilder().setName(name).build()),
            () -> {
              var file = new StringBuilder();
              inside
                  .exportConsultationResults(
                      ExportConsultationResultsRequest.newBuilder().setName(name).build())
                  .forEachRemaining(part -> file.append(part.getData().toStringUtf8()));
              return file;
            });
    var said = new ArrayList<String>();
    for (var call : calls) {
      try {
        said.add(call.get().toString());
      } catch (StatusRuntimeException e) {
        said.add(e + Refusal.of(e));
      }
    }
    return said;
  }

  private static void tellsNothing(String said) {
    assertThat(said)
        .doesNotContain(SECRET_NUMBER)
        .doesNotContain("Segreto")
        .doesNotContain("Tessitura 1 ");
  }

  private static GetAnswerRequest get(Answer answer) {
    return GetAnswerRequest.newBuilder().setName(answer.getName()).build();
  }
}
