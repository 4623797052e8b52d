package it.nzd.activity.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.activity.application.LinkService;
import it.nzd.activity.application.ThreadService;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.activity.v1.CreateObjectLinkRequest;
import it.nzd.activity.v1.DeleteObjectLinkRequest;
import it.nzd.activity.v1.GetThreadWalkRequest;
import it.nzd.activity.v1.ListThreadEndsRequest;
import it.nzd.activity.v1.ListThreadEndsResponse;
import it.nzd.activity.v1.ListThreadLinksRequest;
import it.nzd.activity.v1.ListThreadLinksResponse;
import it.nzd.activity.v1.ObjectLink;
import it.nzd.activity.v1.ThreadServiceGrpc;
import it.nzd.activity.v1.ThreadWalk;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import jakarta.inject.Singleton;

/** The thread over gRPC. */
@Singleton
final class ThreadGrpcService extends ThreadServiceGrpc.ThreadServiceImplBase {
  private final ThreadService thread;
  private final LinkService links;

  ThreadGrpcService(ThreadService thread, LinkService links) {
    this.thread = thread;
    this.links = links;
  }

  @Override
  public void listThreadLinks(
      ListThreadLinksRequest request, StreamObserver<ListThreadLinksResponse> out) {
    var direction = ThreadProtoMapper.direction(request.getDirection());
    var scope = Caller.current().scope();
    var found = thread.links(request.getResource(), direction, PageRequest.of(request), scope);
    var answer =
        ListThreadLinksResponse.newBuilder()
            .setResource(ThreadProtoMapper.toProto(found.object()))
            .setNextPageToken(found.links().nextPageToken());
    found.links().items().forEach(link -> answer.addLinks(ThreadProtoMapper.toProto(link)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getThreadWalk(GetThreadWalkRequest request, StreamObserver<ThreadWalk> out) {
    var question = ThreadProtoMapper.question(request.getQuestion());
    var scope = Caller.current().scope();
    var walk = thread.walk(request.getResource(), question, request.getDepth(), scope);
    Unary.reply(out, ThreadProtoMapper.toProto(walk));
  }

  @Override
  public void listThreadEnds(
      ListThreadEndsRequest request, StreamObserver<ListThreadEndsResponse> out) {
    var tenant = ResourceName.tenant(request.getParent());
    var query = new ThreadObjects.Query(tenant, request.getCollection(), request.getQuery());
    var page = thread.ends(query, PageRequest.of(request), Caller.current().scope());
    var answer = ListThreadEndsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(end -> answer.addEnds(ThreadProtoMapper.toProto(end)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createObjectLink(CreateObjectLinkRequest request, StreamObserver<ObjectLink> out) {
    var made = links.create(Caller.current(), ThreadProtoMapper.command(request));
    Unary.reply(out, ThreadProtoMapper.toProto(made));
  }

  @Override
  public void deleteObjectLink(DeleteObjectLinkRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    links.delete(Caller.current(), request.getName(), revision, RequestKey.of(request));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
