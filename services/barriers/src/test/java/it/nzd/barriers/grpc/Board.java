package it.nzd.barriers.grpc;

import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import it.nzd.barriers.BarriersApplication;
import it.nzd.barriers.domain.Samples;
import it.nzd.barriers.v1.AssessBarriersRequest;
import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierAssessment;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.BarrierServiceGrpc.BarrierServiceBlockingStub;
import it.nzd.barriers.v1.BarrierStepServiceGrpc;
import it.nzd.barriers.v1.BarrierStepServiceGrpc.BarrierStepServiceBlockingStub;
import it.nzd.barriers.v1.CloseScoringRoundRequest;
import it.nzd.barriers.v1.CommonBarrierServiceGrpc;
import it.nzd.barriers.v1.CommonBarrierServiceGrpc.CommonBarrierServiceBlockingStub;
import it.nzd.barriers.v1.CreateBarrierRequest;
import it.nzd.barriers.v1.Evidence;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.barriers.v1.GetScoringRoundRequest;
import it.nzd.barriers.v1.OpenScoringRoundRequest;
import it.nzd.barriers.v1.ScoringMethod;
import it.nzd.barriers.v1.ScoringRound;
import it.nzd.barriers.v1.ScoringRoundServiceGrpc;
import it.nzd.barriers.v1.ScoringRoundServiceGrpc.ScoringRoundServiceBlockingStub;
import it.nzd.common.v1.Lever;
import it.nzd.common.v1.Source;
import it.nzd.common.v1.Visibility;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.testing.TestService;
import it.nzd.platform.testing.TokenEndpoint;
import it.nzd.store.testing.TestStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The whole service in the test's process, and short ways to fill it. */
final class Board implements AutoCloseable {
  final FakeStakeholders stakeholders = new FakeStakeholders();
  final TestIdentity identity = new TestIdentity();
  private final TokenEndpoint tokens = new TokenEndpoint(identity);
  final TestService service =
      new TestService(
          "barriers", BarriersApplication::start, TestStore.uri(), identity, settings());

  private Map<String, Object> settings() {
    var settings = new HashMap<String, Object>(stakeholders.settings());
    settings.put("nzd.oidc.token-uri", tokens.uri());
    settings.put("nzd.oidc.client-secret", "a secret for tests");
    return settings;
  }

  BarrierServiceBlockingStub barriers(String role, String tenant) {
    return service.as(role, tenant, BarrierServiceGrpc::newBlockingStub);
  }

  BarrierStepServiceBlockingStub steps(String role, String tenant) {
    return service.as(role, tenant, BarrierStepServiceGrpc::newBlockingStub);
  }

  ScoringRoundServiceBlockingStub rounds(String role, String tenant) {
    return service.as(role, tenant, ScoringRoundServiceGrpc::newBlockingStub);
  }

  CommonBarrierServiceBlockingStub commons(String role, String tenant) {
    return service.as(role, tenant, CommonBarrierServiceGrpc::newBlockingStub);
  }

  /** Rounds for one of many people of a role. */
  ScoringRoundServiceBlockingStub assessor(String person, String tenant) {
    var subject = UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return service.with(
        identity.person(subject, Map.of(tenant, List.of("cdtt-member"))),
        ScoringRoundServiceGrpc::newBlockingStub);
  }

  /** A barrier about the reuse of water, in the district of a tenant. */
  static Barrier.Builder water(String tenant) {
    return Barrier.newBuilder()
        .setTitle("La norma limita il riuso delle acque affinate")
        .setStatement(
            "Le acque affinate si potrebbero riusare per irrigazione e lavaggio strade, ma la norma lo impedisce.")
        .setDistrict(tenant.equals("prato") ? Samples.PRATO : Samples.ROMA)
        .setDimension(Barrier.Dimension.DIMENSION_LEGAL)
        .setPolarity(Barrier.Polarity.POLARITY_BARRIER)
        .setBarrierClass(Barrier.BarrierClass.BARRIER_CLASS_POLICY_GOVERNANCE)
        .setGovernanceLevel(Barrier.GovernanceLevel.GOVERNANCE_LEVEL_NATIONAL)
        .addLevers(Lever.LEVER_GOVERNANCE_POLICY)
        .addEvidence(
            Evidence.newBuilder()
                .setStatement("3,5 milioni di metri cubi l’anno")
                .setAsOf("2022")
                .setSource(
                    Source.newBuilder().setTitle("Dati 2022").setMark(Source.Mark.MARK_SECONDARY)))
        .setOwner("Gestore del servizio")
        .setVisibility(Visibility.VISIBILITY_PARTNERS);
  }

  Barrier reported(Barrier.Builder barrier) {
    var tenant = barrier.getDistrict().split("/")[1];
    return barriers("city-coordinator", tenant)
        .createBarrier(
            CreateBarrierRequest.newBuilder()
                .setParent("cities/" + tenant)
                .setBarrier(barrier)
                .build());
  }

  Barrier read(Barrier barrier) {
    return barriers("city-coordinator", tenant(barrier.getName()))
        .getBarrier(GetBarrierRequest.newBuilder().setName(barrier.getName()).build());
  }

  ScoringRound opened(Barrier... barriers) {
    var round =
        ScoringRound.newBuilder()
            .setTitle("Tavolo di marzo")
            .setMethod(ScoringMethod.SCORING_METHOD_LIKELIHOOD_IMPACT);
    for (var barrier : barriers) {
      round.addBarriers(barrier.getName());
    }
    var tenant = tenant(barriers[0].getName());
    return rounds("city-coordinator", tenant)
        .openScoringRound(
            OpenScoringRoundRequest.newBuilder()
                .setParent("cities/" + tenant)
                .setScoringRound(round)
                .build());
  }

  static AssessBarriersRequest assess(
      ScoringRound round, Barrier barrier, int impact, int likelihood) {
    return AssessBarriersRequest.newBuilder()
        .setName(round.getName())
        .addScores(
            BarrierAssessment.newBuilder()
                .setBarrier(barrier.getName())
                .setImpact(impact)
                .setLikelihood(likelihood))
        .build();
  }

  ScoringRound read(ScoringRound round, String role) {
    return rounds(role, tenant(round.getName()))
        .getScoringRound(GetScoringRoundRequest.newBuilder().setName(round.getName()).build());
  }

  ScoringRound closed(ScoringRound round) {
    var now = read(round, "city-coordinator");
    return rounds("city-coordinator", tenant(round.getName()))
        .closeScoringRound(
            CloseScoringRoundRequest.newBuilder()
                .setName(now.getName())
                .setEtag(now.getEtag())
                .build());
  }

  /** A closed round in which two people scored the barrier. */
  ScoringRound scored(Barrier barrier, int impact, int likelihood) {
    var tenant = tenant(barrier.getName());
    var round = opened(barrier);
    assessor("anna", tenant).assessBarriers(assess(round, barrier, impact, likelihood));
    assessor("bruno", tenant).assessBarriers(assess(round, barrier, impact, likelihood));
    return closed(round);
  }

  static String tenant(String name) {
    return name.split("/")[1];
  }

  /** Reason and fields of a refusal, for example {@code DAY_UNKNOWN barrier.evidence[0].as_of}. */
  static String refusal(ThrowingCallable call) {
    var thrown = Assertions.catchThrowableOfType(StatusRuntimeException.class, call);
    Assertions.assertThat(thrown).as("a refusal").isNotNull();
    var said = new StringBuilder();
    try {
      for (var detail : StatusProto.fromThrowable(thrown).getDetailsList()) {
        if (detail.is(ErrorInfo.class)) {
          said.append(detail.unpack(ErrorInfo.class).getReason());
        } else if (detail.is(BadRequest.class)) {
          detail
              .unpack(BadRequest.class)
              .getFieldViolationsList()
              .forEach(v -> said.append(' ').append(v.getField()));
        }
      }
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
    return said.toString();
  }

  @Override
  public void close() {
    service.close();
    tokens.close();
    stakeholders.close();
  }
}
