package it.nzd.stakeholders.grpc;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.PublicCountService;
import it.nzd.stakeholders.v1.CreatePublicCountRequest;
import it.nzd.stakeholders.v1.DeletePublicCountRequest;
import it.nzd.stakeholders.v1.GetPublicCountRequest;
import it.nzd.stakeholders.v1.ListPublicCountsRequest;
import it.nzd.stakeholders.v1.ListPublicCountsResponse;
import it.nzd.stakeholders.v1.PublicCount;
import it.nzd.stakeholders.v1.PublicCountServiceGrpc.PublicCountServiceImplBase;
import it.nzd.stakeholders.v1.UpdatePublicCountRequest;
import jakarta.inject.Singleton;

/** Public counts over gRPC. */
@Singleton
final class PublicCountGrpcService extends PublicCountServiceImplBase {
  private final PublicCountService counts;

  PublicCountGrpcService(PublicCountService counts) {
    this.counts = counts;
  }

  @Override
  public void getPublicCount(GetPublicCountRequest request, StreamObserver<PublicCount> out) {
    var found = counts.get(Caller.current(), request.getName());
    Unary.reply(out, PublicCountProtoMapper.toProto(found));
  }

  @Override
  public void listPublicCounts(
      ListPublicCountsRequest request, StreamObserver<ListPublicCountsResponse> out) {
    var query = PublicCountProtoMapper.query(request);
    var page = counts.list(Caller.current(), query, PageRequest.of(request));
    var answer = ListPublicCountsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(count -> answer.addPublicCounts(PublicCountProtoMapper.toProto(count)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createPublicCount(CreatePublicCountRequest request, StreamObserver<PublicCount> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            PublicCountProtoMapper.fromProto(request.getPublicCount()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, PublicCountProtoMapper.toProto(counts.create(Caller.current(), command)));
  }

  @Override
  public void updatePublicCount(UpdatePublicCountRequest request, StreamObserver<PublicCount> out) {
    var sent = request.getPublicCount();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "public_count.etag"),
            PublicCountProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, PublicCountProtoMapper.toProto(counts.update(Caller.current(), command)));
  }

  @Override
  public void deletePublicCount(DeletePublicCountRequest request, StreamObserver<Empty> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    counts.delete(Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
