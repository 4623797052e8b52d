package it.nzd.indicators.grpc;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.Quantity;
import it.nzd.indicators.domain.Samples;
import it.nzd.platform.contract.ResourceName;
import it.nzd.stakeholders.v1.City;
import it.nzd.stakeholders.v1.CityServiceGrpc;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.ListCitiesRequest;
import it.nzd.stakeholders.v1.ListCitiesResponse;
import it.nzd.stakeholders.v1.ListDistrictsRequest;
import it.nzd.stakeholders.v1.ListDistrictsResponse;
import it.nzd.stakeholders.v1.ListPublicCountsRequest;
import it.nzd.stakeholders.v1.ListPublicCountsResponse;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.stakeholders.v1.PublicCount;
import it.nzd.stakeholders.v1.PublicCount.Perimeter;
import it.nzd.stakeholders.v1.PublicCount.Subject;
import it.nzd.stakeholders.v1.PublicCountServiceGrpc;
import it.nzd.stakeholders.v1.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The stakeholders service as far as this one asks it: the real contract, canned districts and
 * counts, calls counted.
 */
final class FakeStakeholders implements AutoCloseable {
  static final Map<String, String> CITIES =
      Map.of("bergamo", "Bergamo", "parma", "Parma", "prato", "Prato", "roma", "Roma");
  static final Map<String, String> DISTRICTS =
      Map.of(
          Samples.BERGAMO, "Porta Sud",
          Samples.PARMA, "SPIP",
          Samples.PRATO, "Distretto tessile",
          Samples.ROMA, "Tiburtina Valley");
  private static final List<PublicCount> COUNTS =
      List.of(
          count(
              Samples.PRATO, Subject.SUBJECT_FIRMS, "6600", "{firm}", Perimeter.PERIMETER_DISTRICT),
          count(
              Samples.PARMA, Subject.SUBJECT_FIRMS, "127", "{firm}", Perimeter.PERIMETER_DISTRICT),
          count(
              Samples.PARMA,
              Subject.SUBJECT_WORKERS,
              "6000",
              "{worker}",
              Perimeter.PERIMETER_DISTRICT),
          count(
              Samples.BERGAMO, Subject.SUBJECT_AREA, "1000000", "m2", Perimeter.PERIMETER_DISTRICT),
          count(
              Samples.BERGAMO, Subject.SUBJECT_FIRMS, "9999", "{firm}", Perimeter.PERIMETER_CITY));

  final AtomicInteger calls = new AtomicInteger();
  private final String name = "stakeholders-" + UUID.randomUUID();
  private final Server server;

  FakeStakeholders() {
    try {
      server =
          InProcessServerBuilder.forName(name)
              .addService(new Cities())
              .addService(new Districts())
              .addService(new Counts())
              .addService(new Organisations())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The setting that leads a service here. */
  Map<String, Object> settings() {
    return Map.of("nzd.services.stakeholders.target", "in-process:" + name);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static PublicCount count(
      String district, Subject subject, String number, String unit, Perimeter perimeter) {
    return PublicCount.newBuilder()
        .setDistrict(district)
        .setSubject(subject)
        .setQuantity(Quantity.newBuilder().setValue(number).setUnit(unit))
        .setPerimeter(perimeter)
        .setAdopted(true)
        .build();
  }

  private static District district(String name) {
    return District.newBuilder().setName(name).setDisplayName(DISTRICTS.get(name)).build();
  }

  private final class Cities extends CityServiceGrpc.CityServiceImplBase {
    @Override
    public void listCities(ListCitiesRequest request, StreamObserver<ListCitiesResponse> out) {
      calls.incrementAndGet();
      var answer = ListCitiesResponse.newBuilder();
      CITIES.forEach(
          (id, said) ->
              answer.addCities(City.newBuilder().setName("cities/" + id).setDisplayName(said)));
      out.onNext(answer.build());
      out.onCompleted();
    }
  }

  private final class Districts extends DistrictServiceGrpc.DistrictServiceImplBase {
    @Override
    public void listDistricts(
        ListDistrictsRequest request, StreamObserver<ListDistrictsResponse> out) {
      calls.incrementAndGet();
      var answer = ListDistrictsResponse.newBuilder();
      DISTRICTS.keySet().forEach(one -> answer.addDistricts(district(one)));
      out.onNext(answer.build());
      out.onCompleted();
    }

    @Override
    public void getDistrict(GetDistrictRequest request, StreamObserver<District> out) {
      if (!DISTRICTS.containsKey(request.getName())) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      out.onNext(district(request.getName()));
      out.onCompleted();
    }
  }

  private final class Counts extends PublicCountServiceGrpc.PublicCountServiceImplBase {
    @Override
    public void listPublicCounts(
        ListPublicCountsRequest request, StreamObserver<ListPublicCountsResponse> out) {
      calls.incrementAndGet();
      if (!request.getAdoptedOnly() || !ResourceName.isAcross(request.getParent())) {
        out.onError(Status.INVALID_ARGUMENT.asRuntimeException());
        return;
      }
      out.onNext(ListPublicCountsResponse.newBuilder().addAllPublicCounts(COUNTS).build());
      out.onCompleted();
    }
  }

  /**
   * Firms are `cities/…/organisations/` and {@link #firm}; every one has a site `Nord` and `Sud`.
   */
  static String firm(String tenant, int number) {
    return "cities/" + tenant + "/organisations/" + "0".repeat(24) + "%02d".formatted(number);
  }

  private static final class Organisations
      extends OrganisationServiceGrpc.OrganisationServiceImplBase {
    @Override
    public void getOrganisation(GetOrganisationRequest request, StreamObserver<Organisation> out) {
      var name = request.getName();
      int number = Integer.parseInt(name.substring(name.length() - 2));
      var district =
          DISTRICTS.keySet().stream()
              .filter(one -> ResourceName.tenant(one).equals(ResourceName.tenant(name)))
              .findFirst();
      if (district.isEmpty() || number > 20) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      out.onNext(
          Organisation.newBuilder()
              .setName(name)
              .setLegalName("Impresa " + number)
              .setDistrict(district.get())
              .addSites(Site.newBuilder().setLabel("Nord"))
              .addSites(Site.newBuilder().setLabel("Sud"))
              .build());
      out.onCompleted();
    }
  }
}
