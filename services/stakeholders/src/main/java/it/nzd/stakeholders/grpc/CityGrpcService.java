package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.CityService;
import it.nzd.stakeholders.v1.City;
import it.nzd.stakeholders.v1.CityServiceGrpc.CityServiceImplBase;
import it.nzd.stakeholders.v1.CreateCityRequest;
import it.nzd.stakeholders.v1.GetCityRequest;
import it.nzd.stakeholders.v1.ListCitiesRequest;
import it.nzd.stakeholders.v1.ListCitiesResponse;
import it.nzd.stakeholders.v1.UpdateCityRequest;
import jakarta.inject.Singleton;

/** Cities over gRPC. */
@Singleton
final class CityGrpcService extends CityServiceImplBase {
  private final CityService cities;

  CityGrpcService(CityService cities) {
    this.cities = cities;
  }

  @Override
  public void getCity(GetCityRequest request, StreamObserver<City> out) {
    Unary.reply(out, CityProtoMapper.toProto(cities.get(Caller.current(), request.getName())));
  }

  @Override
  public void listCities(ListCitiesRequest request, StreamObserver<ListCitiesResponse> out) {
    var page = cities.list(Caller.current(), PageRequest.of(request));
    var answer = ListCitiesResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(city -> answer.addCities(CityProtoMapper.toProto(city)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createCity(CreateCityRequest request, StreamObserver<City> out) {
    var command =
        new Create<>(
            "",
            request.getCityId(),
            CityProtoMapper.fromProto(request.getCity()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, CityProtoMapper.toProto(cities.create(Caller.current(), command)));
  }

  @Override
  public void updateCity(UpdateCityRequest request, StreamObserver<City> out) {
    var sent = request.getCity();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "city.etag"),
            CityProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    Unary.reply(out, CityProtoMapper.toProto(cities.update(Caller.current(), command)));
  }
}
