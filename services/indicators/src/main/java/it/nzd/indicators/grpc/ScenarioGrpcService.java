package it.nzd.indicators.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.ScenarioComparing;
import it.nzd.indicators.application.ScenarioService;
import it.nzd.indicators.v1.CompareScenariosRequest;
import it.nzd.indicators.v1.CreateScenarioRequest;
import it.nzd.indicators.v1.DeleteScenarioRequest;
import it.nzd.indicators.v1.GetScenarioRequest;
import it.nzd.indicators.v1.ListScenariosRequest;
import it.nzd.indicators.v1.ListScenariosResponse;
import it.nzd.indicators.v1.Scenario;
import it.nzd.indicators.v1.ScenarioComparison;
import it.nzd.indicators.v1.ScenarioServiceGrpc.ScenarioServiceImplBase;
import it.nzd.indicators.v1.UpdateScenarioRequest;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** Scenarios over gRPC. */
@Singleton
final class ScenarioGrpcService extends ScenarioServiceImplBase {
  private final ScenarioService scenarios;
  private final ScenarioComparing comparing;

  ScenarioGrpcService(ScenarioService scenarios, ScenarioComparing comparing) {
    this.scenarios = scenarios;
    this.comparing = comparing;
  }

  @Override
  public void getScenario(GetScenarioRequest request, StreamObserver<Scenario> out) {
    Unary.reply(
        out, ScenarioProtoMapper.toProto(scenarios.get(Caller.current(), request.getName())));
  }

  @Override
  public void listScenarios(
      ListScenariosRequest request, StreamObserver<ListScenariosResponse> out) {
    var page =
        scenarios.list(
            Caller.current(),
            Messages.tenant(request.getParent()),
            request.getDistrict(),
            PageRequest.of(request));
    var answer = ListScenariosResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(item -> answer.addScenarios(ScenarioProtoMapper.toProto(item)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void compareScenarios(
      CompareScenariosRequest request, StreamObserver<ScenarioComparison> out) {
    var compared =
        comparing.compare(
            Caller.current(),
            request.getParent(),
            request.getScenariosList(),
            request.getIndicator());
    Unary.reply(out, ScenarioResultProtoMapper.toProto(compared));
  }

  @Override
  public void createScenario(CreateScenarioRequest request, StreamObserver<Scenario> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            ScenarioProtoMapper.fromProto(request.getScenario()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, ScenarioProtoMapper.toProto(scenarios.create(Caller.current(), command)));
  }

  @Override
  public void updateScenario(UpdateScenarioRequest request, StreamObserver<Scenario> out) {
    var sent = request.getScenario();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "scenario.etag"),
            ScenarioProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, ScenarioProtoMapper.toProto(scenarios.update(Caller.current(), command)));
  }

  @Override
  public void deleteScenario(DeleteScenarioRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    scenarios.delete(
        Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
