package it.nzd.activity.grpc;

import io.grpc.Context;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import it.nzd.activity.application.ActivityService;
import it.nzd.activity.domain.EntryFilter;
import it.nzd.activity.v1.ActivityServiceGrpc;
import it.nzd.activity.v1.ChainHead;
import it.nzd.activity.v1.Change;
import it.nzd.activity.v1.FollowChangesRequest;
import it.nzd.activity.v1.GetChainHeadRequest;
import it.nzd.activity.v1.ListEntriesRequest;
import it.nzd.activity.v1.ListEntriesResponse;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** The methods of the service. */
@Singleton
final class ActivityGrpcService extends ActivityServiceGrpc.ActivityServiceImplBase {
  private final ActivityService activity;
  private final Listening listening;

  ActivityGrpcService(ActivityService activity, Listening listening) {
    this.activity = activity;
    this.listening = listening;
  }

  @Override
  public void listEntries(ListEntriesRequest request, StreamObserver<ListEntriesResponse> out) {
    var filter =
        new EntryFilter(
            ResourceName.tenant(request.getParent()),
            request.getResource(),
            request.getCollection());
    var page = activity.list(filter, PageRequest.of(request), Caller.current().scope());
    var answer = ListEntriesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(entry -> answer.addEntries(EntryProtoMapper.toProto(entry)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getChainHead(GetChainHeadRequest request, StreamObserver<ChainHead> out) {
    var head = activity.head(ResourceName.tenant(request.getParent()));
    Unary.reply(out, EntryProtoMapper.toProto(head));
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
