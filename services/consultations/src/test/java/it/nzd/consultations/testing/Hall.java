package it.nzd.consultations.testing;

import com.google.protobuf.FieldMask;
import com.google.protobuf.Timestamp;
import io.grpc.Channel;
import io.grpc.stub.AbstractStub;
import it.nzd.common.v1.Visibility;
import it.nzd.consultations.ConsultationsApplication;
import it.nzd.consultations.v1.AnalyseConsultationRequest;
import it.nzd.consultations.v1.Answer;
import it.nzd.consultations.v1.AnswerServiceGrpc;
import it.nzd.consultations.v1.AnswerServiceGrpc.AnswerServiceBlockingStub;
import it.nzd.consultations.v1.AnswerValue;
import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Choice;
import it.nzd.consultations.v1.CloseConsultationRequest;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ConsultationServiceGrpc.ConsultationServiceBlockingStub;
import it.nzd.consultations.v1.CreateConsultationRequest;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.consultations.v1.NumberRule;
import it.nzd.consultations.v1.Question;
import it.nzd.consultations.v1.SaveAnswerRequest;
import it.nzd.consultations.v1.Scale;
import it.nzd.consultations.v1.ScheduleConsultationRequest;
import it.nzd.consultations.v1.ShowIf;
import it.nzd.consultations.v1.StartAnswerRequest;
import it.nzd.consultations.v1.SubmitAnswerRequest;
import it.nzd.consultations.v1.TableSpec;
import it.nzd.consultations.v1.Text;
import it.nzd.consultations.v1.UpdateConsultationRequest;
import it.nzd.platform.testing.Replay;
import it.nzd.platform.testing.TestClock;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The running service beside a stakeholders service with canned organisations. */
public final class Hall implements AutoCloseable {
  public static final String PRATO = "cities/prato";
  private static final String COORDINATOR = "city-coordinator";

  public final FakeStakeholders stakeholders = new FakeStakeholders();
  private final TestIdentity identity = new TestIdentity();
  private final TestService service;

  public Hall() {
    var settings = new HashMap<String, Object>(stakeholders.settings());
    settings.put("nzd.test.service-token", identity.service("consultations"));
    settings.put("nzd.test.moving-clock", "true");
    settings.put("nzd.consultations.clock.every", "50ms");
    service =
        new TestService(
            "consultations", ConsultationsApplication::start, TestStore.uri(), identity, settings);
  }

  public TestService service() {
    return service;
  }

  /** Lets time go by. */
  public void advance(Duration by) {
    service.context().getBean(TestClock.class).advance(by);
  }

  public Instant now() {
    return service.context().getBean(TestClock.class).instant();
  }

  public ConsultationServiceBlockingStub coordinator() {
    return as(COORDINATOR, "prato", ConsultationServiceGrpc::newBlockingStub);
  }

  public <S extends AbstractStub<S>> S as(String role, String tenant, Function<Channel, S> stub) {
    return service.with(token(role + "@" + tenant, tenant, role), stub);
  }

  /** A person of a firm. */
  public <S extends AbstractStub<S>> S person(String name, Function<Channel, S> stub) {
    return service.with(token(name, "prato", "firm"), stub);
  }

  /** Another service on its own behalf. */
  public <S extends AbstractStub<S>> S asService(String context, Function<Channel, S> stub) {
    return service.with(identity.service(context), stub);
  }

  /** A token that outlives every move of the clock. */
  private String token(String name, String tenant, String role) {
    var claims = identity.personClaims(TestIdentity.subjectOf(name), Map.of(tenant, List.of(role)));
    return identity.sign(claims.expirationTime(Date.from(now().plus(Duration.ofHours(1)))).build());
  }

  public AnswerServiceBlockingStub answering(String name) {
    return person(name, AnswerServiceGrpc::newBlockingStub);
  }

  /** A person who acts for a new firm and may sign for it. */
  public String mandated(String name, int firm) {
    var organisation = stakeholders.firm(firm);
    stakeholders.member(subject(name), organisation, true);
    return organisation;
  }

  public static String subject(String name) {
    return TestIdentity.subjectOf(name).toString();
  }

  /** A consultation ready to be scheduled, open from now for a week. */
  public Consultation.Builder form() {
    return Consultation.newBuilder()
        .setTitle("Riuso dell’acqua")
        .setDescription("Quanta acqua, e quanta riusabile?")
        .setLanguage("it")
        .setDistrict(FakeStakeholders.DISTRICT)
        .setLevel(Consultation.Level.LEVEL_CONSULT)
        .setPromise("Una risposta a ogni tema entro sessanta giorni.")
        .setAudience(Audience.newBuilder().setKind(Audience.Kind.KIND_OPEN))
        .setOpenTime(time(now().minusSeconds(1)))
        .setCloseTime(time(now().plus(Duration.ofDays(7))))
        .setConfidentiality(Consultation.Confidentiality.CONFIDENTIALITY_CONFIDENTIAL)
        .addQuestions(single("uses", true, "si", "no"))
        .addQuestions(
            number("water").setShowIf(ShowIf.newBuilder().setQuestion("uses").addAnyOf("si")))
        .addQuestions(scale("interest"))
        .addQuestions(text("why"))
        .addTables(table("uses", TableSpec.Breakdown.BREAKDOWN_SIZE_CLASS))
        .addTables(table("water", TableSpec.Breakdown.BREAKDOWN_SIZE_CLASS))
        .addTables(table("interest", TableSpec.Breakdown.BREAKDOWN_NONE))
        .setVisibility(Visibility.VISIBILITY_PARTNERS);
  }

  public Consultation created(Consultation.Builder form) {
    return coordinator()
        .createConsultation(
            CreateConsultationRequest.newBuilder().setParent(PRATO).setConsultation(form).build());
  }

  /** A consultation that takes answers. */
  public Consultation opened(Consultation.Builder form) {
    return scheduled(created(form));
  }

  public Consultation scheduled(Consultation seen) {
    return coordinator()
        .scheduleConsultation(
            ScheduleConsultationRequest.newBuilder()
                .setName(seen.getName())
                .setEtag(seen.getEtag())
                .build());
  }

  public Consultation closed(Consultation seen) {
    return coordinator()
        .closeConsultation(
            CloseConsultationRequest.newBuilder()
                .setName(seen.getName())
                .setEtag(fresh(seen).getEtag())
                .setReason("Tutti hanno risposto.")
                .build());
  }

  public Consultation analysing(Consultation seen) {
    return coordinator()
        .analyseConsultation(
            AnalyseConsultationRequest.newBuilder()
                .setName(seen.getName())
                .setEtag(fresh(seen).getEtag())
                .build());
  }

  public Consultation fresh(Consultation seen) {
    return coordinator()
        .getConsultation(GetConsultationRequest.newBuilder().setName(seen.getName()).build());
  }

  public Consultation updated(Consultation.Builder next, String... paths) {
    return coordinator()
        .updateConsultation(
            UpdateConsultationRequest.newBuilder()
                .setConsultation(next)
                .setUpdateMask(FieldMask.newBuilder().addAllPaths(List.of(paths)))
                .build());
  }

  public Answer started(String person, Consultation consultation, String organisation) {
    return answering(person)
        .startAnswer(
            StartAnswerRequest.newBuilder()
                .setParent(consultation.getName())
                .setOrganisation(organisation)
                .build());
  }

  public Answer saved(String person, Answer seen, AnswerValue.Builder... values) {
    var request = SaveAnswerRequest.newBuilder().setName(seen.getName());
    for (var value : values) {
      request.addValues(value);
    }
    return answering(person).saveAnswer(request.build());
  }

  public Answer submitted(String person, Answer seen) {
    return answering(person)
        .submitAnswer(
            SubmitAnswerRequest.newBuilder()
                .setName(seen.getName())
                .setEtag(seen.getEtag())
                .setRequestId(UUID.randomUUID().toString())
                .build());
  }

  /** A firm answers from beginning to end. */
  public Answer answered(
      String person, Consultation consultation, String organisation, String water, int interest) {
    var draft = started(person, consultation, organisation);
    draft =
        saved(
            person,
            draft,
            choice("uses", "si"),
            AnswerValue.newBuilder().setQuestion("water").setNumber(water),
            AnswerValue.newBuilder().setQuestion("interest").setStep(interest),
            AnswerValue.newBuilder()
                .setQuestion("why")
                .setText(Text.newBuilder().setText("Segreto di " + organisation)));
    return submitted(person, draft);
  }

  public static AnswerValue.Builder choice(String question, String option) {
    return AnswerValue.newBuilder().setQuestion(question).setChoice(option);
  }

  public static Question.Builder single(String id, boolean required, String... options) {
    var question =
        Question.newBuilder()
            .setId(id)
            .setType(Question.Type.TYPE_SINGLE)
            .setTitle("Domanda " + id)
            .setRequired(required);
    for (var option : options) {
      question.addOptions(Choice.newBuilder().setId(option).setLabel(option));
    }
    return question;
  }

  public static Question.Builder number(String id) {
    return Question.newBuilder()
        .setId(id)
        .setType(Question.Type.TYPE_NUMBER)
        .setTitle("Domanda " + id)
        .setRequired(true)
        .setNumber(NumberRule.newBuilder().setUnit("m3").setLeast("0"));
  }

  public static Question.Builder scale(String id) {
    return Question.newBuilder()
        .setId(id)
        .setType(Question.Type.TYPE_SCALE)
        .setTitle("Domanda " + id)
        .setScale(Scale.newBuilder().setLeast(1).setMost(5));
  }

  public static Question.Builder text(String id) {
    return Question.newBuilder()
        .setId(id)
        .setType(Question.Type.TYPE_TEXT)
        .setTitle("Domanda " + id);
  }

  public static TableSpec.Builder table(String question, TableSpec.Breakdown breakdown) {
    return TableSpec.newBuilder().setQuestion(question).setBreakdown(breakdown);
  }

  public static Timestamp time(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }

  /** Ends the test: whatever was done in it is told by the events, all of it and nothing else. */
  @Override
  public void close() {
    try {
      Replay.checkAll(service.context(), "consultations");
    } finally {
      service.close();
      stakeholders.close();
    }
  }
}
