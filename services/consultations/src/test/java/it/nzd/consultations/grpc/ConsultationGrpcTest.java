package it.nzd.consultations.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.nzd.common.v1.Visibility;
import it.nzd.consultations.testing.FakeStakeholders;
import it.nzd.consultations.testing.Hall;
import it.nzd.consultations.testing.Refusal;
import it.nzd.consultations.v1.AnswerConsultationRequest;
import it.nzd.consultations.v1.ArchiveConsultationRequest;
import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.Consultation.Confidentiality;
import it.nzd.consultations.v1.Consultation.State;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.CreateConsultationRequest;
import it.nzd.consultations.v1.GetConsultationReportRequest;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.consultations.v1.ReportConsultationRequest;
import it.nzd.consultations.v1.Segment;
import it.nzd.consultations.v1.Theme;
import it.nzd.consultations.v1.UnscheduleConsultationRequest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsultationGrpcTest {
  private Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall();
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void shouldGoFromDraftToArchiveWithAReplyToEveryTheme() {
    hall.stakeholders.firm(1);
    var open = hall.opened(hall.form());

    assertThat(open.getState()).isEqualTo(State.STATE_OPEN);
    assertThat(open.getFormFingerprint()).hasSize(64);
    assertThat(open.getAudienceCount().getOrganisations()).isEqualTo(1);

    hall.closed(open);
    var analysing = hall.analysing(open);
    assertThat(Refusal.of(() -> report(analysing))).isEqualTo("STEP_GUARDS_MISSING");
    var theme =
        Theme.newBuilder().setId("pressione").setTitle("Pressione").setSaid("La rete è debole.");
    var written =
        hall.updated(
            analysing.toBuilder().setSummary("Molti riuserebbero.").addThemes(theme),
            "summary",
            "themes");
    var reported = report(written);
    assertThat(Refusal.of(() -> answer(reported))).isEqualTo("STEP_GUARDS_MISSING");

    var replied =
        hall.updated(
            reported.toBuilder()
                .clearThemes()
                .addThemes(
                    theme
                        .setOutcome(Theme.Outcome.OUTCOME_ACCEPTED)
                        .setReply("Una stazione di pompaggio nel 2027.")),
            "themes");
    var archived =
        hall.coordinator()
            .archiveConsultation(
                ArchiveConsultationRequest.newBuilder()
                    .setName(replied.getName())
                    .setEtag(answer(replied).getEtag())
                    .build());

    assertThat(archived.getState()).isEqualTo(State.STATE_ARCHIVED);
    assertThat(archived.getStepsList())
        .extracting(step -> step.getAction())
        .containsExactly("schedule", "open", "close", "analyse", "report", "answer", "archive");
    assertThat(Refusal.of(() -> hall.updated(archived.toBuilder().setSummary("Altro"), "summary")))
        .isEqualTo("FIELD_FROZEN consultation.summary");
    var report =
        hall.coordinator()
            .getConsultationReport(
                GetConsultationReportRequest.newBuilder().setName(open.getName()).build());
    assertThat(report.getFingerprint()).hasSize(64);
    assertThat(report.getConsultation().getThemesList()).hasSize(1);
  }

  @Test
  void shouldSayWhatIsMissingBeforeItCanBeScheduled() {
    var bare =
        hall.created(
            Consultation.newBuilder()
                .setTitle("Vuota")
                .setLanguage("it")
                .setDistrict(FakeStakeholders.DISTRICT));

    assertThat(bare.getAvailableActionsList())
        .singleElement()
        .satisfies(
            next ->
                assertThat(next.getMissingList())
                    .containsExactly(
                        "form-written", "promise-made", "confidentiality-chosen", "dates-set"));
    assertThat(Refusal.of(() -> hall.scheduled(bare))).isEqualTo("STEP_GUARDS_MISSING");
  }

  @Test
  void shouldOpenAndCloseByTheClock() {
    var form =
        hall.form()
            .setOpenTime(Hall.time(hall.now().plus(Duration.ofDays(2))))
            .setCloseTime(Hall.time(hall.now().plus(Duration.ofDays(9))));
    var scheduled = hall.opened(form);
    assertThat(scheduled.getState()).isEqualTo(State.STATE_SCHEDULED);

    hall.stakeholders.away(true);
    hall.advance(Duration.ofDays(3));
    await()
        .during(Duration.ofMillis(300))
        .atMost(Duration.ofSeconds(5))
        .until(() -> hall.fresh(scheduled).getState() == State.STATE_SCHEDULED);
    hall.stakeholders.away(false);
    await().until(() -> hall.fresh(scheduled).getState() == State.STATE_OPEN);

    hall.advance(Duration.ofDays(7));
    await().until(() -> hall.fresh(scheduled).getState() == State.STATE_CLOSED);
    await().until(() -> !hall.fresh(scheduled).getAvailableActions(0).getAction().isEmpty());
    await().until(() -> hall.fresh(scheduled).getAvailableActions(0).getMissingList().isEmpty());
  }

  @Test
  void shouldAskAReasonToTakeItBack() {
    var form = hall.form().setOpenTime(Hall.time(hall.now().plus(Duration.ofDays(2))));
    var scheduled = hall.opened(form);
    var request =
        UnscheduleConsultationRequest.newBuilder()
            .setName(scheduled.getName())
            .setEtag(scheduled.getEtag());

    assertThat(Refusal.of(() -> hall.coordinator().unscheduleConsultation(request.build())))
        .isEqualTo("REASON_NEEDED reason");
    var back =
        hall.coordinator().unscheduleConsultation(request.setReason("Manca una domanda.").build());
    assertThat(back.getState()).isEqualTo(State.STATE_DRAFT);
    assertThat(back.getSteps(1).getReason()).isEqualTo("Manca una domanda.");
  }

  @Test
  void shouldNeverLoosenWhatWasPromised() {
    var draft = hall.created(hall.form().setHiddenResults(true));

    assertThat(
            Refusal.of(
                () ->
                    hall.updated(
                        draft.toBuilder()
                            .setConfidentiality(Confidentiality.CONFIDENTIALITY_NAMED)
                            .setHiddenResults(false),
                        "confidentiality",
                        "hidden_results")))
        .isEqualTo("CONFIDENTIALITY_KEPT consultation.confidentiality consultation.hidden_results");
    var open = hall.scheduled(draft);
    assertThat(
            Refusal.of(
                () ->
                    hall.updated(
                        open.toBuilder().clearQuestions().clearTables(), "questions", "tables")))
        .isEqualTo("FIELD_FROZEN consultation.questions consultation.tables");
    assertThat(
            Refusal.of(
                () ->
                    hall.updated(
                        open.toBuilder().setCloseTime(Hall.time(hall.now().plusSeconds(60))),
                        "close_time")))
        .isEqualTo("CLOSE_ONLY_LATER consultation.close_time");
  }

  @Test
  void shouldRefuseWhatContradictsItself() {
    assertThat(
            Refusal.of(
                () ->
                    hall.created(
                        hall.form()
                            .setDistrict("cities/roma/districts/tiburtina")
                            .setReplyDueOn("2026-06-30"))))
        .isEqualTo("DISTRICT_UNKNOWN consultation.district");
    assertThat(
            Refusal.of(
                () ->
                    hall.created(
                        hall.form()
                            .setAudience(
                                Audience.newBuilder()
                                    .setKind(Audience.Kind.KIND_SEGMENT)
                                    .setCitizens(true))
                            .setReplyDueOn("2026-02-30"))))
        .isEqualTo(
            "SEGMENT_MISSING consultation.audience.segment consultation.audience.citizens"
                + " consultation.reply_due_on");
  }

  @Test
  void shouldCreateOnceForARepeatedRequest() {
    var request =
        CreateConsultationRequest.newBuilder()
            .setParent(Hall.PRATO)
            .setConsultation(hall.form())
            .setRequestId(UUID.randomUUID().toString())
            .build();

    var first = hall.coordinator().createConsultation(request);
    assertThat(hall.coordinator().createConsultation(request).getName()).isEqualTo(first.getName());
  }

  @Test
  void shouldShowEachWhatIsTheirs() {
    var invited = hall.mandated("ahmed", 1);
    hall.mandated("rita", 2);
    var audience = Audience.newBuilder().setKind(Audience.Kind.KIND_INVITED).addInvited(invited);
    var draft = hall.created(hall.form().setAudience(audience));
    var get = GetConsultationRequest.newBuilder().setName(draft.getName()).build();
    var ahmed = hall.person("ahmed", ConsultationServiceGrpc::newBlockingStub);
    var rita = hall.person("rita", ConsultationServiceGrpc::newBlockingStub);

    assertThat(Refusal.of(() -> ahmed.getConsultation(get))).isEqualTo("RESOURCE_NOT_FOUND");
    hall.scheduled(draft);

    assertThat(ahmed.getConsultation(get).getAudience().getInvitedList()).isEmpty();
    assertThat(hall.fresh(draft).getAudience().getInvitedList()).containsExactly(invited);
    assertThat(Refusal.of(() -> rita.getConsultation(get))).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            rita.listConsultations(
                    ListConsultationsRequest.newBuilder().setParent(Hall.PRATO).build())
                .getConsultationsList())
        .isEmpty();
    assertThat(
            Refusal.of(
                () ->
                    hall.service()
                        .asNobody(ConsultationServiceGrpc::newBlockingStub)
                        .getConsultation(get)))
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(
            hall.as("cdtt-member", "roma", ConsultationServiceGrpc::newBlockingStub)
                .getConsultation(get)
                .getAudience()
                .getInvitedList())
        .isEmpty();
  }

  @Test
  void shouldAskOnlyTheSegment() {
    hall.mandated("ahmed", 1);
    var segment = Segment.newBuilder().setAtecoPrefix("13");
    var open =
        hall.opened(
            hall.form()
                .setVisibility(Visibility.VISIBILITY_PUBLIC)
                .setAudience(
                    Audience.newBuilder().setKind(Audience.Kind.KIND_SEGMENT).setSegment(segment)));

    assertThat(Refusal.of(() -> hall.started("ahmed", open, FakeStakeholders.nameOf(1))))
        .isEqualTo("AUDIENCE_OUTSIDE");
    hall.mandated("rita", 2);
    assertThat(hall.started("rita", open, FakeStakeholders.nameOf(2)).getName()).isNotEmpty();
  }

  private Consultation report(Consultation seen) {
    return hall.coordinator()
        .reportConsultation(
            ReportConsultationRequest.newBuilder()
                .setName(seen.getName())
                .setEtag(hall.fresh(seen).getEtag())
                .build());
  }

  private Consultation answer(Consultation seen) {
    return hall.coordinator()
        .answerConsultation(
            AnswerConsultationRequest.newBuilder()
                .setName(seen.getName())
                .setEtag(hall.fresh(seen).getEtag())
                .build());
  }
}
