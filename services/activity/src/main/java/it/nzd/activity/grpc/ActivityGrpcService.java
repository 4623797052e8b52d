package it.nzd.activity.grpc;

import io.grpc.Context;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import it.nzd.activity.application.ActivityService;
import it.nzd.activity.application.ShownTitles;
import it.nzd.activity.domain.EntryFilter;
import it.nzd.activity.v1.ActivityServiceGrpc;
import it.nzd.activity.v1.CancelActivityOperationRequest;
import it.nzd.activity.v1.ChainHead;
import it.nzd.activity.v1.Change;
import it.nzd.activity.v1.FollowChangesRequest;
import it.nzd.activity.v1.GetActivityOperationRequest;
import it.nzd.activity.v1.GetChainHeadRequest;
import it.nzd.activity.v1.ListEntriesRequest;
import it.nzd.activity.v1.ListEntriesResponse;
import it.nzd.activity.v1.VerifyChainRequest;
import it.nzd.common.v1.Operation;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.operation.Operations;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** The methods of the service. */
@Singleton
final class ActivityGrpcService extends ActivityServiceGrpc.ActivityServiceImplBase {
  private final ActivityService activity;
  private final ShownTitles titles;
  private final Operations operations;
  private final Listening listening;

  ActivityGrpcService(
      ActivityService activity, ShownTitles titles, Operations operations, Listening listening) {
    this.activity = activity;
    this.titles = titles;
    this.operations = operations;
    this.listening = listening;
  }

  @Override
  public void listEntries(ListEntriesRequest request, StreamObserver<ListEntriesResponse> out) {
    var filter =
        new EntryFilter(
            ResourceName.tenant(request.getParent()),
            request.getResource(),
            request.getCollection());
    var scope = Caller.current().scope();
    var page = activity.list(filter, PageRequest.of(request), scope);
    var titles = page.items().stream().map(entry -> entry.event().title()).toList();
    var shown = this.titles.of(titles, scope);
    var answer = ListEntriesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(entry -> answer.addEntries(EntryProtoMapper.toProto(entry, shown)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getChainHead(GetChainHeadRequest request, StreamObserver<ChainHead> out) {
    var head = activity.head(ResourceName.tenant(request.getParent()));
    Unary.reply(out, EntryProtoMapper.toProto(head));
  }

  @Override
  public void verifyChain(VerifyChainRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, operations.start(VerifyChainKind.asked(request, Caller.current())).toProto());
  }

  /**
   * Who may see operations of a city was decided by the roles the contract names; they all read
   * what is internal there.
   */
  @Override
  public void getActivityOperation(
      GetActivityOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, operations.get(request.getName(), Scope.EVERYTHING).toProto());
  }

  @Override
  public void cancelActivityOperation(
      CancelActivityOperationRequest request, StreamObserver<Operation> out) {
    Unary.reply(out, operations.cancel(request.getName(), Scope.EVERYTHING).toProto());
  }

  @Override
  public void followChanges(FollowChangesRequest request, StreamObserver<Change> out) {
    listening.begin(
        (ServerCallStreamObserver<Change>) out,
        request.getAfterSequence(),
        Caller.current(),
        Context.current());
  }
}
