package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.testing.Refusal;
import it.nzd.consultations.v1.Answer;
import it.nzd.consultations.v1.AnswerServiceGrpc;
import it.nzd.consultations.v1.AnswerValue;
import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.DraftChange;
import it.nzd.consultations.v1.GetAnswerFeedbackRequest;
import it.nzd.consultations.v1.GetConsultationMonitorRequest;
import it.nzd.consultations.v1.GetReceiptStatusRequest;
import it.nzd.consultations.v1.ListAnswersRequest;
import it.nzd.consultations.v1.ReceiptStatus.Status;
import it.nzd.consultations.v1.SaveAnswerRequest;
import it.nzd.consultations.v1.StartAnswerRequest;
import it.nzd.consultations.v1.SubmitAnswerRequest;
import it.nzd.consultations.v1.WithdrawAnswerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerGrpcTest {
  private static final int RACERS = 64;

  private Hall hall;
  private String firm;

  @BeforeEach
  void open() {
    hall = new Hall();
    firm = hall.mandated("ahmed", 1);
    hall.stakeholders.member(Hall.subject("lin"), firm, false);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void shouldBeDraftedTogetherAndSubmittedByTheMandatedPerson() throws NoSuchAlgorithmException {
    var open = hall.opened(hall.form());
    var draft = hall.started("lin", open, firm);
    assertThat(draft.getCanSubmit()).isFalse();
    draft = hall.saved("lin", draft, Hall.choice("uses", "si"), number("1200"));
    assertThat(draft.getMissingList()).isEmpty();
    var seen = draft;
    assertThat(Refusal.of(() -> hall.submitted("lin", seen))).isEqualTo("MANDATE_MISSING");

    var colleague = hall.started("ahmed", open, firm);
    assertThat(colleague.getName()).isEqualTo(draft.getName());
    assertThat(colleague.getChangesList())
        .extracting(DraftChange::getPerson)
        .containsOnly(Hall.subject("lin"));
    var submitted = hall.submitted("ahmed", colleague);

    assertThat(submitted.getState()).isEqualTo(Answer.State.STATE_SUBMITTED);
    var receipt = submitted.getReceipt();
    assertThat(receipt.getSubmitter()).isEqualTo(Hall.subject("ahmed"));
    var digest = MessageDigest.getInstance("SHA-256");
    assertThat(receipt.getFingerprint())
        .isEqualTo(
            HexFormat.of()
                .formatHex(digest.digest(receipt.getCanonical().getBytes(StandardCharsets.UTF_8))));
    assertThat(status(submitted, receipt.getFingerprint())).isEqualTo(Status.STATUS_CURRENT);
    assertThat(status(submitted, "0".repeat(64))).isEqualTo(Status.STATUS_UNKNOWN);
  }

  @Test
  void shouldChangeUntilTheCloseAndKnowTheOldReceipt() {
    var open = hall.opened(hall.form());
    var first = hall.answered("ahmed", open, firm, "1200", 4);
    var changed = hall.saved("lin", first, number("900").setRevision(1));
    assertThat(changed.getState()).isEqualTo(Answer.State.STATE_CHANGED);
    assertThat(changed.getSubmittedValuesList())
        .anySatisfy(value -> assertThat(value.getNumber()).isEqualTo("1200"));

    var second = hall.submitted("ahmed", changed);
    assertThat(second.getReceipt().getNumber()).isEqualTo(2);
    assertThat(status(second, first.getReceipt().getFingerprint()))
        .isEqualTo(Status.STATUS_REPLACED);

    hall.advance(Duration.ofDays(8));
    assertThat(Refusal.of(() -> hall.saved("lin", second, number("1").setRevision(2))))
        .isEqualTo("CONSULTATION_NOT_OPEN");
    assertThat(Refusal.of(() -> hall.submitted("ahmed", second)))
        .isEqualTo("CONSULTATION_NOT_OPEN");
    assertThat(status(second, second.getReceipt().getFingerprint()))
        .isEqualTo(Status.STATUS_CURRENT);
  }

  @Test
  void shouldNotOverwriteAColleagueUnseenButKeepWorkOnOtherQuestions() {
    var open = hall.opened(hall.form());
    var draft = hall.started("lin", open, firm);
    hall.saved("ahmed", draft, Hall.choice("uses", "no"));

    assertThat(Refusal.of(() -> hall.saved("lin", draft, Hall.choice("uses", "si"))))
        .isEqualTo("CHANGED_BY_COLLEAGUE values[0]");
    var both =
        hall.saved("lin", draft, AnswerValue.newBuilder().setQuestion("interest").setStep(3));
    assertThat(both.getValuesList()).hasSize(2);
    assertThat(hall.saved("lin", draft, Hall.choice("uses", "no")).getValuesList()).hasSize(2);
  }

  @Test
  void shouldRefuseWhatDoesNotFitAndChangeNothing() {
    var open = hall.opened(hall.form());
    var draft = hall.started("lin", open, firm);

    assertThat(
            Refusal.of(
                () ->
                    hall.saved(
                        "lin",
                        draft,
                        Hall.choice("uses", "si"),
                        number("-5"),
                        Hall.choice("other", "x"))))
        .isEqualTo("VALUE_UNFIT values[1] values[2].question");
    assertThat(hall.started("lin", open, firm).getValuesList()).isEmpty();
    assertThat(Refusal.of(() -> hall.submitted("ahmed", draft))).isEqualTo("ANSWER_INCOMPLETE");
  }

  @Test
  void shouldAcceptExactlyOneOfManySubmissions() throws InterruptedException {
    var open = hall.opened(hall.form());
    var draft = hall.started("ahmed", open, firm);
    var seen = hall.saved("ahmed", draft, Hall.choice("uses", "no"));
    var attempts = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < RACERS; i++) {
      attempts.add(() -> hall.submitted("ahmed", seen));
    }

    int accepted = 0;
    try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : racers.invokeAll(attempts)) {
        try {
          assertThat(outcome.get().getReceipt().getNumber()).isEqualTo(1);
          accepted++;
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(StatusRuntimeException.class);
          assertThat(Refusal.of((StatusRuntimeException) e.getCause())).isEqualTo("STALE_VERSION");
        }
      }
    }

    assertThat(accepted).isEqualTo(1);
    assertThat(monitor(open).getSubmitted()).isEqualTo(1);
  }

  @Test
  void shouldBeginOnceHoweverManyBegin() throws InterruptedException {
    var open = hall.opened(hall.form());
    var attempts = new ArrayList<Callable<String>>();
    for (int i = 0; i < RACERS; i++) {
      var who = i % 2 == 0 ? "ahmed" : "lin";
      attempts.add(() -> hall.started(who, open, firm).getName());
    }

    var names = new java.util.HashSet<String>();
    try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : racers.invokeAll(attempts)) {
        names.add(outcome.resultNow());
      }
    }

    assertThat(names).hasSize(1);
    assertThat(monitor(open).getBegun()).isEqualTo(1);
  }

  @Test
  void shouldHaveNoSecondEffectWhenRepeated() {
    var open = hall.opened(hall.form());
    var draft = hall.started("ahmed", open, firm);
    var save =
        SaveAnswerRequest.newBuilder()
            .setName(draft.getName())
            .addValues(Hall.choice("uses", "no"))
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var saved = hall.answering("ahmed").saveAnswer(save);
    assertThat(hall.answering("ahmed").saveAnswer(save).getEtag()).isEqualTo(saved.getEtag());

    var submit =
        SubmitAnswerRequest.newBuilder()
            .setName(draft.getName())
            .setEtag(saved.getEtag())
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var submitted = hall.answering("ahmed").submitAnswer(submit);
    assertThat(hall.answering("ahmed").submitAnswer(submit).getReceipt())
        .isEqualTo(submitted.getReceipt());
  }

  @Test
  void shouldSayThatTheMandateCannotBeChecked() {
    var open = hall.opened(hall.form());
    var draft = hall.started("ahmed", open, firm);
    var seen = hall.saved("ahmed", draft, Hall.choice("uses", "no"));

    hall.stakeholders.away(true);

    assertThat(Refusal.of(() -> hall.submitted("ahmed", seen)))
        .isIn("MANDATE_UNKNOWN", "STANDING_UNAVAILABLE");
  }

  @Test
  void shouldWithdrawUntilTheClose() {
    var open = hall.opened(hall.form());
    var submitted = hall.answered("ahmed", open, firm, "1200", 4);
    var request =
        WithdrawAnswerRequest.newBuilder()
            .setName(submitted.getName())
            .setEtag(submitted.getEtag())
            .build();

    var withdrawn = hall.answering("ahmed").withdrawAnswer(request);

    assertThat(withdrawn.getState()).isEqualTo(Answer.State.STATE_DRAFT);
    assertThat(withdrawn.getValuesList()).hasSize(4);
    assertThat(monitor(open).getSubmitted()).isZero();
    assertThat(status(submitted, submitted.getReceipt().getFingerprint()))
        .isEqualTo(Status.STATUS_REPLACED);
  }

  @Test
  void shouldTakeOneAnswerACitizenWhereItIsOpenToAll() {
    var closedToAll = hall.opened(hall.form());
    var open =
        hall.opened(
            hall.form()
                .setAudience(
                    Audience.newBuilder().setKind(Audience.Kind.KIND_OPEN).setCitizens(true)));
    var nadia = hall.as("citizen", "prato", AnswerServiceGrpc::newBlockingStub);
    var request = StartAnswerRequest.newBuilder().setParent(open.getName()).build();

    var draft = nadia.startAnswer(request);
    assertThat(nadia.startAnswer(request).getName()).isEqualTo(draft.getName());
    assertThat(draft.getAnswerer()).isEqualTo(Answer.Answerer.ANSWERER_CITIZEN);
    assertThat(draft.getOrganisation()).isEmpty();
    assertThat(draft.getCanSubmit()).isTrue();
    var saved =
        nadia.saveAnswer(
            SaveAnswerRequest.newBuilder()
                .setName(draft.getName())
                .addValues(Hall.choice("uses", "no"))
                .build());
    nadia.submitAnswer(
        SubmitAnswerRequest.newBuilder().setName(draft.getName()).setEtag(saved.getEtag()).build());
    assertThat(monitor(open).getCitizens()).isEqualTo(1);
    assertThat(monitor(open).getSubmitted()).isZero();
    assertThat(
            Refusal.of(
                () ->
                    nadia.startAnswer(
                        StartAnswerRequest.newBuilder().setParent(closedToAll.getName()).build())))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(Refusal.of(() -> hall.started("ahmed", open, ""))).isEqualTo("NOT_FOR_CITIZENS");
  }

  @Test
  void shouldGiveBackOnceEnoughHaveAnswered() {
    var open = hall.opened(hall.form());
    var first = hall.answered("ahmed", open, firm, "100", 4);
    var request = GetAnswerFeedbackRequest.newBuilder().setName(first.getName()).build();
    assertThat(hall.answering("ahmed").getAnswerFeedback(request).getItemsList()).isEmpty();

    for (int i = 2; i <= 5; i++) {
      var other = hall.mandated("p" + i, i);
      hall.answered("p" + i, open, other, "1000", 4);
    }

    var feedback = hall.answering("ahmed").getAnswerFeedback(request);
    assertThat(feedback.getAnswers()).isEqualTo(5);
    assertThat(feedback.getItemsList())
        .filteredOn(item -> item.getQuestion().equals("water"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.getPlace().name()).isEqualTo("PLACE_FAR_BELOW");
              assertThat(item.hasSame()).isFalse();
            });
    assertThat(monitor(open).getBalance()).isEqualTo(100);
    assertThat(monitor(open).getResponseRate()).isEqualTo(100);
    assertThat(
            hall.answering("ahmed")
                .listAnswers(
                    ListAnswersRequest.newBuilder()
                        .setParent(Hall.PRATO + "/consultations/-")
                        .build())
                .getAnswersList())
        .hasSize(1);
  }

  private static AnswerValue.Builder number(String value) {
    return AnswerValue.newBuilder().setQuestion("water").setNumber(value);
  }

  private Status status(Answer answer, String fingerprint) {
    return hall.service()
        .asNobody(AnswerServiceGrpc::newBlockingStub)
        .getReceiptStatus(
            GetReceiptStatusRequest.newBuilder()
                .setName(answer.getName())
                .setFingerprint(fingerprint)
                .build())
        .getStatus();
  }

  private it.nzd.consultations.v1.ConsultationMonitor monitor(Consultation consultation) {
    return hall.coordinator()
        .getConsultationMonitor(
            GetConsultationMonitorRequest.newBuilder().setName(consultation.getName()).build());
  }
}
