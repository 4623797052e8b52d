package it.nzd.theories.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.theories.application.Apply;
import it.nzd.theories.application.CopyNodes;
import it.nzd.theories.application.EditingService;
import it.nzd.theories.application.Import;
import it.nzd.theories.application.PresenceService;
import it.nzd.theories.application.ReadingService;
import it.nzd.theories.application.StepService;
import it.nzd.theories.application.TheoryService;
import it.nzd.theories.application.TheoryStep;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryAction;
import it.nzd.theories.v1.ApplyOperationsRequest;
import it.nzd.theories.v1.BaselineTheoryRequest;
import it.nzd.theories.v1.CloseTheoryRequest;
import it.nzd.theories.v1.CompareTheoryVersionsRequest;
import it.nzd.theories.v1.CopyFragmentRequest;
import it.nzd.theories.v1.CreateTheoryRequest;
import it.nzd.theories.v1.FixTheoryRequest;
import it.nzd.theories.v1.GetTheoryRequest;
import it.nzd.theories.v1.GetTheoryStatusRequest;
import it.nzd.theories.v1.GetTheoryVersionRequest;
import it.nzd.theories.v1.HoldPresenceRequest;
import it.nzd.theories.v1.HoldPresenceResponse;
import it.nzd.theories.v1.ImportContentRequest;
import it.nzd.theories.v1.ListTheoriesRequest;
import it.nzd.theories.v1.ListTheoriesResponse;
import it.nzd.theories.v1.ReviseTheoryRequest;
import it.nzd.theories.v1.TheoryComparison;
import it.nzd.theories.v1.TheoryServiceGrpc.TheoryServiceImplBase;
import it.nzd.theories.v1.TheoryStatus;
import it.nzd.theories.v1.TheoryVersion;
import it.nzd.theories.v1.UpdateTheoryRequest;
import jakarta.inject.Singleton;

/** Theories of change over gRPC. */
@Singleton
final class TheoryGrpcService extends TheoryServiceImplBase {
  private static final String ETAG = "etag";

  private final TheoryService theories;
  private final EditingService editing;
  private final StepService steps;
  private final ReadingService reading;
  private final PresenceService presence;

  TheoryGrpcService(
      TheoryService theories,
      EditingService editing,
      StepService steps,
      ReadingService reading,
      PresenceService presence) {
    this.theories = theories;
    this.editing = editing;
    this.steps = steps;
    this.reading = reading;
    this.presence = presence;
  }

  @Override
  public void getTheory(GetTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    reply(out, theories.get(Caller.current(), request.getName()));
  }

  @Override
  public void listTheories(ListTheoriesRequest request, StreamObserver<ListTheoriesResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var page =
        theories.list(Caller.current(), tenant, request.getDistrict(), PageRequest.of(request));
    var answer = ListTheoriesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(theory -> answer.addTheories(TheoryProtoMapper.summary(theory)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createTheory(
      CreateTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            TheoryProtoMapper.begin(request.getTheory()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, theories.create(Caller.current(), command));
  }

  @Override
  public void updateTheory(
      UpdateTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var sent = request.getTheory();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "theory.etag"),
            TheoryProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, theories.update(Caller.current(), command));
  }

  @Override
  public void applyOperations(
      ApplyOperationsRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var operations =
        request.getOperationsList().stream().map(OperationProtoMapper::fromProto).toList();
    var command =
        new Apply(request.getName(), operations, RequestKey.of(request), request.getValidateOnly());
    reply(out, editing.apply(Caller.current(), command));
  }

  @Override
  public void importContent(
      ImportContentRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var command =
        new Import(
            request.getName(),
            Etag.required(request.getEtag(), ETAG),
            ContentProtoMapper.elements(request.getContent()),
            request.getContent().getCeiling(),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, editing.replace(Caller.current(), command));
  }

  @Override
  public void copyFragment(
      CopyFragmentRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var command =
        new CopyNodes(
            request.getName(),
            request.getSource(),
            request.getNodesList(),
            RequestKey.of(request),
            request.getValidateOnly());
    reply(out, editing.copy(Caller.current(), command));
  }

  @Override
  public void baselineTheory(
      BaselineTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    take(out, TheoryAction.BASELINE, request, request.getName(), request.getEtag(), "");
  }

  @Override
  public void reviseTheory(
      ReviseTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var reason = request.getReason();
    take(out, TheoryAction.REVISE, request, request.getName(), request.getEtag(), reason);
  }

  @Override
  public void fixTheory(FixTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    take(out, TheoryAction.FIX, request, request.getName(), request.getEtag(), "");
  }

  @Override
  public void closeTheory(
      CloseTheoryRequest request, StreamObserver<it.nzd.theories.v1.Theory> out) {
    var reason = request.getReason();
    take(out, TheoryAction.CLOSE, request, request.getName(), request.getEtag(), reason);
  }

  @Override
  public void getTheoryStatus(GetTheoryStatusRequest request, StreamObserver<TheoryStatus> out) {
    var answer = TheoryStatus.newBuilder();
    reading
        .status(Caller.current(), request.getName())
        .forEach(node -> answer.addNodes(ReviewProtoMapper.toProto(node)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getTheoryVersion(GetTheoryVersionRequest request, StreamObserver<TheoryVersion> out) {
    var name = ResourceName.parent(request.getName());
    int revision = Integer.parseInt(ResourceName.id(request.getName()));
    var fixed = reading.version(Caller.current(), name, revision);
    Unary.reply(out, TheoryProtoMapper.toProto(fixed));
  }

  @Override
  public void compareTheoryVersions(
      CompareTheoryVersionsRequest request, StreamObserver<TheoryComparison> out) {
    var answer = TheoryComparison.newBuilder();
    reading
        .compare(
            Caller.current(), request.getName(), request.getFromRevision(), request.getToRevision())
        .forEach(difference -> answer.addDifferences(ReviewProtoMapper.toProto(difference)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void holdPresence(HoldPresenceRequest request, StreamObserver<HoldPresenceResponse> out) {
    var answer = HoldPresenceResponse.newBuilder();
    presence
        .hold(Caller.current(), request.getName(), request.getElement(), request.getLeaving())
        .forEach(other -> answer.addOthers(ReviewProtoMapper.toProto(other)));
    Unary.reply(out, answer.build());
  }

  private void take(
      StreamObserver<it.nzd.theories.v1.Theory> out,
      TheoryAction action,
      Message request,
      String name,
      String etag,
      String reason) {
    var step = new Step(name, Etag.required(etag, ETAG), RequestKey.of(request));
    reply(out, steps.take(Caller.current(), new TheoryStep(action, step, reason)));
  }

  private void reply(StreamObserver<it.nzd.theories.v1.Theory> out, Stored<Theory> theory) {
    var available = steps.available(Caller.current(), theory);
    var findings = reading.findings(theory.value());
    Unary.reply(out, TheoryProtoMapper.toProto(theory, available, findings));
  }
}
