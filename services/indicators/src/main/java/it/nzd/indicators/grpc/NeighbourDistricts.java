package it.nzd.indicators.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractStub;
import it.nzd.indicators.domain.comparison.Amount;
import it.nzd.indicators.domain.comparison.CountSubject;
import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.comparison.Districts;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.City;
import it.nzd.stakeholders.v1.CityServiceGrpc;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.ListCitiesRequest;
import it.nzd.stakeholders.v1.ListDistrictsRequest;
import it.nzd.stakeholders.v1.ListPublicCountsRequest;
import it.nzd.stakeholders.v1.PublicCount;
import it.nzd.stakeholders.v1.PublicCountServiceGrpc;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Districts and adopted counts as the stakeholders service tells the caller: what the caller may
 * not read there stays unread.
 */
@Singleton
final class NeighbourDistricts implements Districts {
  private static final String SERVICE = "stakeholders";
  private static final String EVERYWHERE = "cities/-";
  private static final int PAGE = 200;
  private static final int SECONDS = 3;

  private final Neighbours neighbours;

  NeighbourDistricts(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public List<District> all() {
    var cities = cityNames();
    var stub = stub(DistrictServiceGrpc::newBlockingStub);
    var request = ListDistrictsRequest.newBuilder().setParent(EVERYWHERE).setPageSize(PAGE);
    var districts = new ArrayList<District>();
    do {
      var page = asked(() -> stub.listDistricts(request.build()));
      page.getDistrictsList().forEach(d -> districts.add(district(d, cities)));
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());
    districts.sort(Comparator.comparing(District::cityDisplayName).thenComparing(District::name));
    return districts;
  }

  @Override
  public Optional<District> find(String name) {
    var stub = stub(DistrictServiceGrpc::newBlockingStub);
    try {
      var found = stub.getDistrict(GetDistrictRequest.newBuilder().setName(name).build());
      return Optional.of(district(found, Map.of()));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw unavailable();
    }
  }

  @Override
  public Map<String, Map<CountSubject, Amount>> counts() {
    var stub = stub(PublicCountServiceGrpc::newBlockingStub);
    var request =
        ListPublicCountsRequest.newBuilder()
            .setParent(EVERYWHERE)
            .setAdoptedOnly(true)
            .setPageSize(PAGE);
    var counts = new HashMap<String, Map<CountSubject, Amount>>();
    do {
      var page = asked(() -> stub.listPublicCounts(request.build()));
      page.getPublicCountsList().forEach(count -> add(counts, count));
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());
    return counts;
  }

  private Map<String, String> cityNames() {
    var stub = stub(CityServiceGrpc::newBlockingStub);
    var request = ListCitiesRequest.newBuilder().setPageSize(PAGE);
    var names = new HashMap<String, String>();
    do {
      var page = asked(() -> stub.listCities(request.build()));
      for (City city : page.getCitiesList()) {
        names.put(ResourceName.tenant(city.getName()), city.getDisplayName());
      }
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());
    return names;
  }

  private static District district(
      it.nzd.stakeholders.v1.District district, Map<String, String> cities) {
    var city = cities.getOrDefault(ResourceName.tenant(district.getName()), "");
    return new District(district.getName(), district.getDisplayName(), city);
  }

  /** Only a count of the district itself can divide its values. */
  private static void add(Map<String, Map<CountSubject, Amount>> counts, PublicCount count) {
    var isOwn =
        count.getPerimeter() == PublicCount.Perimeter.PERIMETER_DISTRICT && count.getAdopted();
    subject(count.getSubject())
        .filter(subject -> isOwn)
        .ifPresent(
            subject ->
                counts
                    .computeIfAbsent(count.getDistrict(), d -> new EnumMap<>(CountSubject.class))
                    .put(subject, amount(count)));
  }

  private static Amount amount(PublicCount count) {
    var quantity = count.getQuantity();
    return new Amount(new BigDecimal(quantity.getValue()), quantity.getUnit());
  }

  private static Optional<CountSubject> subject(PublicCount.Subject subject) {
    return switch (subject) {
      case SUBJECT_FIRMS -> Optional.of(CountSubject.FIRMS);
      case SUBJECT_WORKERS -> Optional.of(CountSubject.WORKERS);
      case SUBJECT_RESIDENTS -> Optional.of(CountSubject.RESIDENTS);
      case SUBJECT_AREA -> Optional.of(CountSubject.AREA);
      default -> Optional.empty();
    };
  }

  private <S extends AbstractStub<S>> S stub(Function<io.grpc.Channel, S> stub) {
    return neighbours.asCaller(SERVICE, stub).withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }

  private static <T> T asked(Supplier<T> call) {
    try {
      return call.get();
    } catch (StatusRuntimeException e) {
      throw unavailable();
    }
  }

  private static ServiceException unavailable() {
    return ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
  }
}
