package it.nzd.decisions.grpc;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.rpc.BadRequest;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import it.nzd.common.v1.Visibility;
import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.Theme;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.testing.FakeEvidence;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.CreateDecisionRequest;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.DecisionServiceGrpc.DecisionServiceBlockingStub;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.FrozenEvidence;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.decisions.v1.GetFrozenEvidenceRequest;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.TestIdentity;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may rest a decision on what, and who reads the copies. */
class EvidenceRightsTest {
  private static final String ROMA = "cities/roma/districts/tiburtina";
  private static final String PRATO = "cities/prato/districts/tessile";
  private static final String OWN = "cities/programme/indicators/water-reuse";
  private static final String UNKNOWN = "EVIDENCE_KIND_UNKNOWN";
  private static final String CONSULTATION = "cities/prato/consultations/" + "0".repeat(26);

  private final Chamber chamber = new Chamber();
  private final FakeEvidence evidence = chamber.neighbours.evidence;

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldRefuseWhatTheWriterCannotReadLikeWhatIsNotThere() {
    var hidden = evidence.barrier("cities/roma/barriers/1", Visibility.VISIBILITY_INTERNAL);
    var shared = evidence.barrier("cities/roma/barriers/2", Visibility.VISIBILITY_PARTNERS);
    var own = evidence.barrier("cities/prato/barriers/3", Visibility.VISIBILITY_INTERNAL);

    assertThat(refusal(hidden, "")).isEqualTo(UNKNOWN);
    assertThat(refusal("cities/roma/barriers/9", "")).isEqualTo(UNKNOWN);
    assertThat(field(shared, hidden)).isEqualTo("decision.evidence[1].target");
    assertThat(chamber.created(resting(own, "")).getEvidenceCount()).isEqualTo(1);
    var draft = chamber.created(resting(shared, ""));
    assertThat(Chamber.refusal(() -> chamber.updated(draft, resting(hidden, ""), "evidence")))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void shouldRefuseWhatAnotherCityKeepsToItselfEvenFromWhoReadsItThere() {
    var hidden = evidence.barrier("cities/roma/barriers/1", Visibility.VISIBILITY_INTERNAL);
    var ofBoth =
        chamber.as(
            TestIdentity.subjectOf("of both"),
            Map.of(
                "prato", List.of(Roles.CITY_COORDINATOR), "roma", List.of(Roles.CITY_COORDINATOR)),
            DecisionServiceGrpc::newBlockingStub);

    assertThat(Chamber.refusal(() -> create(ofBoth, resting(hidden, "")))).isEqualTo(UNKNOWN);
    assertThat(Chamber.refusal(() -> create(ofBoth, resting(OWN, ROMA)))).isEqualTo(UNKNOWN);
  }

  @Test
  void shouldChangeTheRestWithoutReadingTheEvidenceAgain() {
    var own = evidence.barrier("cities/prato/barriers/3", Visibility.VISIBILITY_INTERNAL);
    var draft = chamber.created(resting(own, ""));
    chamber.neighbours.isAway = true;

    var next = chamber.updated(draft, Chamber.question().setTitle("Altro titolo"), "title");

    assertThat(next.getTitle()).isEqualTo("Altro titolo");
    assertThat(
            Chamber.refusal(
                () ->
                    chamber.updated(
                        next, resting(own, "").addEvidence(of(OWN, PRATO)), "evidence")))
        .isEqualTo("NEIGHBOUR_UNAVAILABLE");
  }

  @Test
  void shouldTakeOfAnotherCityOnlyTheValuesItPublished() {
    assertThat(refusal(OWN, ROMA)).isEqualTo(UNKNOWN);

    var frozen = frozen(resting(FakeEvidence.PUBLISHED, ROMA));

    assertThat(copy(member("parma"), frozen).getContent()).contains("3.5");
  }

  @Test
  void shouldKeepACitysInternalValuesToItsOwnPeople() {
    var frozen = frozen(resting(OWN, PRATO));

    assertThat(copy(member("prato"), frozen).getContent()).contains("3.5");
    var partner = member("parma");
    var name = frozen.getName().substring(0, frozen.getName().indexOf("/evidence/"));
    var seen = partner.getDecision(GetDecisionRequest.newBuilder().setName(name).build());
    assertThat(seen.getFrozenEvidence(0).getTarget()).isEqualTo(OWN);
    assertThat(Chamber.refusal(() -> copy(partner, frozen))).isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldCopyOfAConsultationOnlyWhatIsPublished() {
    evidence.consultation = consultation(Consultation.State.STATE_CLOSED);

    var content = copy(member("parma"), frozen(resting(CONSULTATION, ""))).getContent();

    assertThat(content)
        .contains("Riuso")
        .doesNotContain("invited")
        .doesNotContain("organisations/")
        .doesNotContain("bozza");
  }

  @Test
  void shouldCopySummaryThemesAndTablesOfAConsultationFromTheReportOn() {
    evidence.consultation = consultation(Consultation.State.STATE_REPORTED);

    var content = copy(member("parma"), frozen(resting(CONSULTATION, ""))).getContent();

    assertThat(content)
        .contains("Sintesi in bozza")
        .contains("Tema in bozza")
        .contains("41")
        .doesNotContain("invited");
  }

  @Test
  void shouldKeepAConsultationToItsCityBeforeItOpens() {
    evidence.consultation =
        consultation(Consultation.State.STATE_SCHEDULED).toBuilder()
            .setVisibility(Visibility.VISIBILITY_PUBLIC)
            .build();

    var frozen = frozen(resting(CONSULTATION, ""));

    assertThat(frozen.getDisplayName()).isEmpty();
    assertThat(copy(member("prato"), frozen).getContent()).contains("Riuso");
    assertThat(Chamber.refusal(() -> copy(member("parma"), frozen)))
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldCopyTheVersionOfATheoryThatWasFixed() {
    var copied = frozen(resting("cities/prato/theories/" + "0".repeat(25) + "1", ""));

    assertThat(copied.getDisplayName()).isEqualTo("Modello fissato");
    assertThat(copied.getSourceEtag()).isEqualTo("\"4\"");
    assertThat(copy(member("parma"), copied).getContent()).contains("Meno acqua di falda");
  }

  @Test
  void shouldCopyTheBoardThatABarrierStandsOn() {
    var shown = evidence.barrier("cities/prato/barriers/1", Visibility.VISIBILITY_PARTNERS);
    evidence.barrier("cities/prato/barriers/2", Visibility.VISIBILITY_PUBLIC);
    evidence.barrier("cities/prato/barriers/3", Visibility.VISIBILITY_INTERNAL);

    var content = copy(member("parma"), frozen(resting(shown, ""))).getContent();

    assertThat(content)
        .contains("\"board\"")
        .contains("Barriera VISIBILITY_PUBLIC")
        .doesNotContain("Barriera VISIBILITY_INTERNAL");
  }

  private static Consultation consultation(Consultation.State state) {
    return Consultation.newBuilder()
        .setTitle("Riuso dell’acqua")
        .setState(state)
        .setVisibility(Visibility.VISIBILITY_PARTNERS)
        .setAudience(
            Audience.newBuilder()
                .setKind(Audience.Kind.KIND_INVITED)
                .addInvited("cities/prato/organisations/1"))
        .setSummary("Sintesi in bozza")
        .addThemes(Theme.newBuilder().setId("t").setTitle("Tema in bozza"))
        .build();
  }

  private static Evidence of(String target, String district) {
    return Evidence.newBuilder().setTarget(target).setDistrict(district).build();
  }

  private static Decision.Builder resting(String target, String district) {
    return Chamber.question().addEvidence(of(target, district));
  }

  private String refusal(String target, String district) {
    return Chamber.refusal(() -> chamber.created(resting(target, district)));
  }

  /** The field that is named when the second piece is refused. */
  private String field(String first, String second) {
    var thrown =
        Assertions.catchThrowableOfType(
            StatusRuntimeException.class,
            () -> chamber.created(resting(first, "").addEvidence(of(second, ""))));
    return StatusProto.fromThrowable(thrown).getDetailsList().stream()
        .filter(detail -> detail.is(BadRequest.class))
        .map(EvidenceRightsTest::field)
        .findFirst()
        .orElse("");
  }

  private static String field(com.google.protobuf.Any detail) {
    try {
      return detail.unpack(BadRequest.class).getFieldViolations(0).getField();
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Decision create(DecisionServiceBlockingStub stub, Decision.Builder question) {
    return stub.createDecision(
        CreateDecisionRequest.newBuilder().setParent("cities/prato").setDecision(question).build());
  }

  /** The one copy of a question that was adopted. */
  private FrozenEvidence frozen(Decision.Builder question) {
    var name = chamber.voting(question).getName();
    SEATS.forEach(seat -> chamber.cast(name, seat, Choice.CHOICE_FOR));
    chamber.closed(name);
    return chamber.adopted(name).getFrozenEvidence(0);
  }

  private DecisionServiceBlockingStub member(String tenant) {
    return chamber.as(
        TestIdentity.subjectOf("member of " + tenant),
        Roles.EVALUATOR,
        tenant,
        DecisionServiceGrpc::newBlockingStub);
  }

  private static FrozenEvidence copy(DecisionServiceBlockingStub reader, FrozenEvidence frozen) {
    return reader.getFrozenEvidence(
        GetFrozenEvidenceRequest.newBuilder().setName(frozen.getName()).build());
  }
}
