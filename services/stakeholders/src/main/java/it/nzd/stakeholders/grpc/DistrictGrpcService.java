package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.DistrictService;
import it.nzd.stakeholders.v1.CreateDistrictRequest;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc.DistrictServiceImplBase;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.ListDistrictsRequest;
import it.nzd.stakeholders.v1.ListDistrictsResponse;
import it.nzd.stakeholders.v1.UpdateDistrictRequest;
import jakarta.inject.Singleton;

/** Districts over gRPC. */
@Singleton
final class DistrictGrpcService extends DistrictServiceImplBase {
  private final DistrictService districts;

  DistrictGrpcService(DistrictService districts) {
    this.districts = districts;
  }

  @Override
  public void getDistrict(GetDistrictRequest request, StreamObserver<District> out) {
    Unary.reply(
        out, DistrictProtoMapper.toProto(districts.get(Caller.current(), request.getName())));
  }

  @Override
  public void listDistricts(
      ListDistrictsRequest request, StreamObserver<ListDistrictsResponse> out) {
    var tenant = Messages.tenant(request.getParent());
    var page = districts.list(Caller.current(), tenant, PageRequest.of(request));
    var answer = ListDistrictsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(district -> answer.addDistricts(DistrictProtoMapper.toProto(district)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createDistrict(CreateDistrictRequest request, StreamObserver<District> out) {
    var command =
        new Create<>(
            request.getParent(),
            request.getDistrictId(),
            DistrictProtoMapper.fromProto(request.getDistrict()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, DistrictProtoMapper.toProto(districts.create(Caller.current(), command)));
  }

  @Override
  public void updateDistrict(UpdateDistrictRequest request, StreamObserver<District> out) {
    var sent = request.getDistrict();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "district.etag"),
            DistrictProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, DistrictProtoMapper.toProto(districts.update(Caller.current(), command)));
  }
}
