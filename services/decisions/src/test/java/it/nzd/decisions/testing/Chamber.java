package it.nzd.decisions.testing;

import com.google.protobuf.FieldMask;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.rpc.ErrorInfo;
import io.grpc.Channel;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.AbstractStub;
import it.nzd.decisions.DecisionsApplication;
import it.nzd.decisions.v1.AdoptDecisionRequest;
import it.nzd.decisions.v1.AnalyseDecisionRequest;
import it.nzd.decisions.v1.Ballot;
import it.nzd.decisions.v1.BenchTerms;
import it.nzd.decisions.v1.CastBallotRequest;
import it.nzd.decisions.v1.Choice;
import it.nzd.decisions.v1.CloseDecisionVoteRequest;
import it.nzd.decisions.v1.CreateDecisionRequest;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionOption;
import it.nzd.decisions.v1.DecisionOutcomeServiceGrpc;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.DecisionStepServiceGrpc;
import it.nzd.decisions.v1.Declaration;
import it.nzd.decisions.v1.DeclareInterestRequest;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.decisions.v1.OpenDecisionVoteRequest;
import it.nzd.decisions.v1.ProposeDecisionRequest;
import it.nzd.decisions.v1.Rule;
import it.nzd.decisions.v1.TableDecisionRequest;
import it.nzd.decisions.v1.UpdateDecisionRequest;
import it.nzd.platform.access.Roles;
import it.nzd.platform.testing.Replay;
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
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The running service beside canned neighbours, and short ways to walk through it. */
public final class Chamber implements AutoCloseable {
  public final FakeNeighbours neighbours = new FakeNeighbours();
  private final TestIdentity identity = new TestIdentity();
  private final TestService service;

  public Chamber() {
    this(TestStore.uri());
  }

  /** On the store of this connection string. */
  public Chamber(String uri) {
    var settings = new HashMap<String, Object>(neighbours.settings());
    settings.put("nzd.test.service-token", identity.service("decisions"));
    settings.put("nzd.decisions.sweep-every", "1h");
    service = new TestService("decisions", DecisionsApplication::start, uri, identity, settings);
  }

  public <B> B bean(Class<B> type) {
    return service.context().getBean(type);
  }

  public TestClock clock() {
    return bean(TestClock.class);
  }

  /** A stub for a person with roles in a tenant, whatever time the clock shows. */
  public <S extends AbstractStub<S>> S as(
      UUID person, String role, String tenant, Function<Channel, S> stub) {
    return as(person, Map.of(tenant, List.of(role)), stub);
  }

  /** A stub for a person with roles in several tenants. */
  public <S extends AbstractStub<S>> S as(
      UUID person, Map<String, List<String>> roles, Function<Channel, S> stub) {
    var claims =
        identity
            .personClaims(person, roles)
            .expirationTime(Date.from(Instant.now().plus(Duration.ofDays(900))))
            .build();
    return service.with(identity.sign(claims), stub);
  }

  public <S extends AbstractStub<S>> S asCoordinator(Function<Channel, S> stub) {
    return as(TestIdentity.subjectOf("coordinator"), Roles.CITY_COORDINATOR, "prato", stub);
  }

  public <S extends AbstractStub<S>> S asHolder(String seat, Function<Channel, S> stub) {
    return as(FakeNeighbours.holder(seat), Roles.CDTT_MEMBER, "prato", stub);
  }

  public <S extends AbstractStub<S>> S asNobody(Function<Channel, S> stub) {
    return service.asNobody(stub);
  }

  public TestService service() {
    return service;
  }

  /** A question with everything that the full procedure wants. */
  public static Decision.Builder question() {
    var terms = BenchTerms.newBuilder().setRule(Rule.RULE_SIMPLE_MAJORITY).setQuorumPercent(50);
    return Decision.newBuilder()
        .setTitle("Lavaggio strade con acqua affinata")
        .setQuestion("Si avvia la sperimentazione?")
        .setProposal("Si avvia per dodici mesi.")
        .setTeam(FakeNeighbours.TEAM)
        .setDistrict("cities/prato/districts/tessile")
        .addLevers(it.nzd.common.v1.Lever.LEVER_GOVERNANCE_POLICY)
        .setSubject(Decision.Subject.SUBJECT_SANDBOX)
        .setCityTerms(terms)
        .setDistrictTerms(terms)
        .addOptions(DecisionOption.newBuilder().setTitle("Avviare").setProposed(true))
        .addOptions(DecisionOption.newBuilder().setTitle("Attendere"))
        .setOptionsNote("Attendere costa acqua potabile.")
        .setVisibility(it.nzd.common.v1.Visibility.VISIBILITY_PARTNERS);
  }

  public Decision created(Decision.Builder question) {
    return asCoordinator(DecisionServiceGrpc::newBlockingStub)
        .createDecision(
            CreateDecisionRequest.newBuilder()
                .setParent("cities/prato")
                .setDecision(question)
                .build());
  }

  /** A draft with other content in some fields. */
  public Decision updated(Decision seen, Decision.Builder next, String... fields) {
    return asCoordinator(DecisionServiceGrpc::newBlockingStub)
        .updateDecision(
            UpdateDecisionRequest.newBuilder()
                .setDecision(next.setName(seen.getName()).setEtag(seen.getEtag()))
                .setUpdateMask(FieldMask.newBuilder().addAllPaths(List.of(fields)))
                .build());
  }

  public Decision read(String name) {
    return asCoordinator(DecisionServiceGrpc::newBlockingStub)
        .getDecision(GetDecisionRequest.newBuilder().setName(name).build());
  }

  /** A draft put to the table, with everybody's declaration: none in conflict but those named. */
  public Decision tabled(Decision.Builder question, String... inConflict) {
    var decision = created(question);
    var steps = asCoordinator(DecisionStepServiceGrpc::newBlockingStub);
    decision =
        steps.proposeDecision(
            ProposeDecisionRequest.newBuilder()
                .setName(decision.getName())
                .setEtag(decision.getEtag())
                .build());
    for (var seat : FakeNeighbours.SEATS) {
      declare(decision.getName(), seat, List.of(inConflict).contains(seat));
    }
    decision = read(decision.getName());
    decision =
        steps.analyseDecision(
            AnalyseDecisionRequest.newBuilder()
                .setName(decision.getName())
                .setEtag(decision.getEtag())
                .build());
    return steps.tableDecision(
        TableDecisionRequest.newBuilder()
            .setName(decision.getName())
            .setEtag(decision.getEtag())
            .build());
  }

  /** A tabled question with a written vote open for a day. */
  public Decision voting(Decision.Builder question, String... inConflict) {
    var decision = tabled(question, inConflict);
    var end = clock().instant().plus(Duration.ofDays(1));
    return asCoordinator(DecisionStepServiceGrpc::newBlockingStub)
        .openDecisionVote(
            OpenDecisionVoteRequest.newBuilder()
                .setName(decision.getName())
                .setEtag(decision.getEtag())
                .setVoteUntil(Timestamp.newBuilder().setSeconds(end.getEpochSecond()))
                .build());
  }

  public Decision declare(String name, String seat, boolean isConflict) {
    var interest =
        isConflict ? Declaration.Interest.INTEREST_OFFICE : Declaration.Interest.INTEREST_NONE;
    return asHolder(seat, DecisionServiceGrpc::newBlockingStub)
        .declareInterest(
            DeclareInterestRequest.newBuilder()
                .setName(name)
                .setSeat(seat)
                .setInterest(interest)
                .build());
  }

  public Ballot cast(String name, String seat, Choice choice) {
    return asHolder(seat, DecisionServiceGrpc::newBlockingStub)
        .castBallot(
            CastBallotRequest.newBuilder()
                .setName(name)
                .setSeat(seat)
                .setChoice(choice)
                .setReason("motivo di " + seat)
                .build());
  }

  public Decision closed(String name) {
    return asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub)
        .closeDecisionVote(
            CloseDecisionVoteRequest.newBuilder()
                .setName(name)
                .setEtag(read(name).getEtag())
                .build());
  }

  public Decision adopted(String name) {
    return asCoordinator(DecisionOutcomeServiceGrpc::newBlockingStub)
        .adoptDecision(
            AdoptDecisionRequest.newBuilder().setName(name).setEtag(read(name).getEtag()).build());
  }

  /** Reason of a refusal. */
  public static String refusal(ThrowingCallable call) {
    var thrown = Assertions.catchThrowableOfType(StatusRuntimeException.class, call);
    Assertions.assertThat(thrown).as("a refusal").isNotNull();
    try {
      for (var detail : StatusProto.fromThrowable(thrown).getDetailsList()) {
        if (detail.is(ErrorInfo.class)) {
          return detail.unpack(ErrorInfo.class).getReason();
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
    return thrown.getStatus().toString();
  }

  /** Ends the test: whatever was done in it is told by the events, all of it and nothing else. */
  @Override
  public void close() {
    try {
      Replay.checkAll(service.context(), "decisions", "commitments", "meetings", "opportunities");
    } finally {
      service.close();
      neighbours.close();
    }
  }
}
