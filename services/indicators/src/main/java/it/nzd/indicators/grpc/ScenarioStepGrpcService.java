package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.AdoptScenario;
import it.nzd.indicators.application.ScenarioAdoption;
import it.nzd.indicators.application.ScenarioStep;
import it.nzd.indicators.application.ScenarioStepService;
import it.nzd.indicators.v1.AdoptScenarioRequest;
import it.nzd.indicators.v1.FreezeScenarioRequest;
import it.nzd.indicators.v1.ReopenScenarioRequest;
import it.nzd.indicators.v1.Scenario;
import it.nzd.indicators.v1.ScenarioStepServiceGrpc.ScenarioStepServiceImplBase;
import it.nzd.indicators.v1.ShareScenarioRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;

/** Steps of scenarios over gRPC. */
@Singleton
final class ScenarioStepGrpcService extends ScenarioStepServiceImplBase {
  private final ScenarioStepService steps;
  private final ScenarioAdoption adoption;

  ScenarioStepGrpcService(ScenarioStepService steps, ScenarioAdoption adoption) {
    this.steps = steps;
    this.adoption = adoption;
  }

  @Override
  public void shareScenario(ShareScenarioRequest request, StreamObserver<Scenario> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new ScenarioStep(request.getName(), revision, "", RequestKey.of(request));
    Unary.reply(out, ScenarioProtoMapper.toProto(steps.share(Caller.current(), step)));
  }

  @Override
  public void reopenScenario(ReopenScenarioRequest request, StreamObserver<Scenario> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step =
        new ScenarioStep(request.getName(), revision, request.getReason(), RequestKey.of(request));
    Unary.reply(out, ScenarioProtoMapper.toProto(steps.reopen(Caller.current(), step)));
  }

  @Override
  public void freezeScenario(FreezeScenarioRequest request, StreamObserver<Scenario> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var reason = request.getAcceptMissingBecause();
    var step = new ScenarioStep(request.getName(), revision, reason, RequestKey.of(request));
    Unary.reply(out, ScenarioProtoMapper.toProto(steps.freeze(Caller.current(), step)));
  }

  @Override
  public void adoptScenario(AdoptScenarioRequest request, StreamObserver<Scenario> out) {
    var command =
        new AdoptScenario(
            request.getName(),
            Etag.required(request.getEtag(), "etag"),
            request.getDecision(),
            request.getIndicator(),
            RequestKey.of(request));
    Unary.reply(out, ScenarioProtoMapper.toProto(adoption.adopt(Caller.current(), command)));
  }
}
