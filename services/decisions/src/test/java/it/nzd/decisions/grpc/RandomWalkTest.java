package it.nzd.decisions.grpc;

import static it.nzd.decisions.testing.FakeNeighbours.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.StatusRuntimeException;
import it.nzd.common.v1.Visibility;
import it.nzd.consultations.v1.Consultation;
import it.nzd.decisions.testing.Chamber;
import it.nzd.decisions.v1.AnalyseDecisionRequest;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.ConsentToDecisionRequest;
import it.nzd.decisions.v1.ConsultOnDecisionRequest;
import it.nzd.decisions.v1.DecisionOutcomeServiceGrpc;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.DecisionStepServiceGrpc;
import it.nzd.decisions.v1.DeferDecisionRequest;
import it.nzd.decisions.v1.EndDecisionConsultationRequest;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.ImplementDecisionRequest;
import it.nzd.decisions.v1.ObjectToDecisionRequest;
import it.nzd.decisions.v1.OpenDecisionConsentRequest;
import it.nzd.decisions.v1.OpenDecisionVoteRequest;
import it.nzd.decisions.v1.ProposeDecisionRequest;
import it.nzd.decisions.v1.RejectDecisionRequest;
import it.nzd.decisions.v1.ReviewDecisionRequest;
import it.nzd.decisions.v1.RevokeDecisionRequest;
import it.nzd.decisions.v1.SupersedeDecisionRequest;
import it.nzd.decisions.v1.TableDecisionRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Random steps by random people against a small reference: the states that follow each other, who
 * may lead from one to the other, and what the ballots come to, written here once more by hand.
 */
class RandomWalkTest {
  private static final String CONSULTATION = "cities/prato/consultations/" + "0".repeat(25) + "1";
  private static final int WALKS = 12;
  private static final int STEPS = 40;
  private final Chamber chamber = new Chamber();

  /** A decision that is adopted and can take another one's place. */
  private String other = "";

  @AfterEach
  void close() {
    chamber.close();
  }

  @Test
  void shouldNeverLeaveTheWaysOfTheReference() {
    chamber.neighbours.evidence.consultation =
        Consultation.newBuilder()
            .setTitle("Riuso dell’acqua")
            .setState(Consultation.State.STATE_REPORTED)
            .setVisibility(Visibility.VISIBILITY_PARTNERS)
            .build();
    other = chamber.voting(Chamber.question()).getName();
    SEATS.forEach(seat -> chamber.cast(other, seat, Choice.CHOICE_FOR));
    chamber.closed(other);
    chamber.adopted(other);
    var random = new Random(20_260_301);
    for (int walk = 0; walk < WALKS; walk++) {
      walk(random);
    }
  }

  private void walk(Random random) {
    var consulted = Evidence.newBuilder().setTarget(CONSULTATION);
    var name = chamber.created(Chamber.question().addEvidence(consulted)).getName();
    var reference = new Reference();
    for (int step = 0; step < STEPS; step++) {
      var action = Reference.ACTIONS.get(random.nextInt(Reference.ACTIONS.size()));
      var seat = SEATS.get(random.nextInt(SEATS.size()));
      var choice = random.nextBoolean() ? Choice.CHOICE_FOR : Choice.CHOICE_AGAINST;
      boolean isExpected = reference.takes(action, seat, choice);
      var refusal = attempt(name, action, seat, choice);

      assertThat(refusal.isEmpty())
          .as("%s by %s in %s was answered %s", action, seat, reference.before, refusal)
          .isEqualTo(isExpected);
      assertThat(chamber.read(name).getState().name()).isEqualTo("STATE_" + reference.state);
    }
    var steps = chamber.read(name).getStepsList();
    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i).getFromState()).isEqualTo(steps.get(i - 1).getToState());
    }
  }

  private String attempt(String name, String action, String seat, Choice choice) {
    try {
      act(name, action, seat, choice);
      return "";
    } catch (StatusRuntimeException refused) {
      return refused.getStatus().toString();
    }
  }

  private void act(String name, String action, String seat, Choice choice) {
    var etag = chamber.read(name).getEtag();
    var steps = chamber.asCoordinator(DecisionStepServiceGrpc::newBlockingStub);
    var outcomes = chamber.asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub);
    switch (action) {
      case "open_consent" ->
          steps.openDecisionConsent(
              OpenDecisionConsentRequest.newBuilder().setName(name).setEtag(etag).build());
      case "propose" ->
          steps.proposeDecision(
              ProposeDecisionRequest.newBuilder().setName(name).setEtag(etag).build());
      case "analyse" ->
          steps.analyseDecision(
              AnalyseDecisionRequest.newBuilder().setName(name).setEtag(etag).build());
      case "object" ->
          chamber
              .asHolder(seat, DecisionStepServiceGrpc::newBlockingStub)
              .objectToDecision(
                  ObjectToDecisionRequest.newBuilder()
                      .setName(name)
                      .setEtag(etag)
                      .setReason("no")
                      .build());
      case "consent" ->
          chamber
              .asHolder(seat, DecisionServiceGrpc::newBlockingStub)
              .consentToDecision(ConsentToDecisionRequest.newBuilder().setName(name).build());
      case "declare" -> chamber.declare(name, seat, false);
      case "table" ->
          steps.tableDecision(
              TableDecisionRequest.newBuilder().setName(name).setEtag(etag).build());
      case "open_vote" -> openVote(name, etag);
      case "cast" -> chamber.cast(name, seat, choice);
      case "close_vote" -> chamber.closed(name);
      case "adopt" -> chamber.adopted(name);
      case "reject" ->
          outcomes.rejectDecision(
              RejectDecisionRequest.newBuilder().setName(name).setEtag(etag).build());
      default -> after(name, etag, action);
    }
  }

  private void after(String name, String etag, String action) {
    var steps = chamber.asCoordinator(DecisionStepServiceGrpc::newBlockingStub);
    var outcomes = chamber.asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub);
    switch (action) {
      case "consult" ->
          steps.consultOnDecision(
              ConsultOnDecisionRequest.newBuilder().setName(name).setEtag(etag).build());
      case "end_consultation" ->
          steps.endDecisionConsultation(
              EndDecisionConsultationRequest.newBuilder().setName(name).setEtag(etag).build());
      case "defer" ->
          outcomes.deferDecision(
              DeferDecisionRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason("Si attende.")
                  .build());
      case "implement" ->
          outcomes.implementDecision(
              ImplementDecisionRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason("Fatto.")
                  .build());
      case "review" ->
          outcomes.reviewDecision(
              ReviewDecisionRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason("Regge.")
                  .build());
      case "supersede" ->
          outcomes.supersedeDecision(
              SupersedeDecisionRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setSuccessor(other)
                  .build());
      case "revoke" ->
          outcomes.revokeDecision(
              RevokeDecisionRequest.newBuilder()
                  .setName(name)
                  .setEtag(etag)
                  .setReason("Non serve più.")
                  .setSuccessor(other)
                  .build());
      default -> throw new IllegalArgumentException(action);
    }
  }

  private void openVote(String name, String etag) {
    var end = chamber.clock().instant().plus(Duration.ofDays(1));
    chamber
        .asCoordinator(DecisionStepServiceGrpc::newBlockingStub)
        .openDecisionVote(
            OpenDecisionVoteRequest.newBuilder()
                .setName(name)
                .setEtag(etag)
                .setVoteUntil(Timestamp.newBuilder().setSeconds(end.getEpochSecond()))
                .build());
  }

  /** What should happen, in as few words as possible. */
  private static final class Reference {
    /** Weighted, so that walks come far. */
    static final List<String> ACTIONS =
        List.of(
            "open_consent",
            "propose",
            "analyse",
            "object",
            "consent",
            "declare",
            "declare",
            "declare",
            "table",
            "open_vote",
            "cast",
            "cast",
            "cast",
            "close_vote",
            "adopt",
            "reject",
            "consult",
            "end_consultation",
            "defer",
            "implement",
            "review",
            "supersede",
            "revoke");

    String state = "DRAFT";
    String before = "DRAFT";
    private final Set<String> declared = new HashSet<>();
    private final Set<String> consented = new HashSet<>();
    private final Map<String, Choice> ballots = new HashMap<>();

    boolean takes(String action, String seat, Choice choice) {
      before = state;
      var next = next(action, seat, choice);
      if (next.isEmpty()) {
        return false;
      }
      state = next;
      return true;
    }

    private String next(String action, String seat, Choice choice) {
      return switch (state + " " + action) {
        case "DRAFT open_consent" -> "CONSENT_OPEN";
        case "DRAFT propose" -> "PROPOSED";
        case "PROPOSED analyse" -> "UNDER_ANALYSIS";
        case "CONSENT_OPEN object" -> "UNDER_ANALYSIS";
        case "CONSENT_OPEN consent" -> consented(seat);
        case "CONSENT_OPEN declare",
            "PROPOSED declare",
            "UNDER_ANALYSIS declare",
            "IN_CONSULTATION declare",
            "DEFERRED declare",
            "TABLED declare" ->
            declared(seat);
        case "UNDER_ANALYSIS consult" -> "IN_CONSULTATION";
        case "IN_CONSULTATION end_consultation" -> "UNDER_ANALYSIS";
        case "TABLED defer" -> "DEFERRED";
        case "ADOPTED implement" -> "IMPLEMENTED";
        case "ADOPTED review", "IMPLEMENTED review", "REVIEWED review" -> "REVIEWED";
        case "ADOPTED supersede", "IMPLEMENTED supersede", "REVIEWED supersede" -> "SUPERSEDED";
        case "ADOPTED revoke", "IMPLEMENTED revoke", "REVIEWED revoke" -> "REVOKED";
        case "UNDER_ANALYSIS table", "DEFERRED table" ->
            declared.size() == SEATS.size() ? "TABLED" : "";
        case "TABLED open_vote" -> "VOTING";
        case "VOTING cast" -> cast(seat, choice);
        case "VOTING close_vote" -> ballots.size() == SEATS.size() ? "VOTED" : "";
        case "VOTED adopt" -> isCarried() ? "ADOPTED" : "";
        case "VOTED reject" -> isCarried() ? "" : "REJECTED";
        default -> "";
      };
    }

    private String consented(String seat) {
      consented.add(seat);
      return consented.size() == SEATS.size() ? "ADOPTED" : state;
    }

    private String declared(String seat) {
      declared.add(seat);
      return state;
    }

    private String cast(String seat, Choice choice) {
      ballots.put(seat, choice);
      return state;
    }

    /** Simple majority on each bench: two seats of the city, three of the district. */
    private boolean isCarried() {
      return inFavour(0, 2) > 1 && inFavour(2, 5) > 1;
    }

    private long inFavour(int from, int to) {
      return SEATS.subList(from, to).stream()
          .filter(seat -> ballots.get(seat) == Choice.CHOICE_FOR)
          .count();
    }
  }
}
