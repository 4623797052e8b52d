package it.nzd.consultations.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractStub;
import it.nzd.consultations.domain.Audience;
import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Facts;
import it.nzd.consultations.domain.Registered;
import it.nzd.consultations.domain.Registry;
import it.nzd.consultations.domain.Segment;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationFilter;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.stakeholders.v1.OrganisationSummary;
import it.nzd.stakeholders.v1.SummariseOrganisationsRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** The registry as the stakeholders service keeps it, asked with this service's own account. */
@Singleton
final class NeighbourRegistry implements Registry {
  private static final String SERVICE = "stakeholders";
  private static final int SECONDS = 3;
  private static final int PAGE = 200;

  /** All that are counted in the tables: associations stand apart. */
  private static final List<Organisation.Type> COUNTED =
      List.of(
          Organisation.Type.TYPE_FIRM,
          Organisation.Type.TYPE_PUBLIC_BODY,
          Organisation.Type.TYPE_RESEARCH,
          Organisation.Type.TYPE_SERVICE_OPERATOR,
          Organisation.Type.TYPE_CIVIL_SOCIETY);

  private final Neighbours neighbours;

  NeighbourRegistry(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public List<Registered> organisations(Collection<String> names) {
    var all = new ArrayList<Registered>();
    var left = List.copyOf(names);
    while (!left.isEmpty()) {
      var some = left.subList(0, Math.min(PAGE, left.size()));
      each(
          "-",
          OrganisationFilter.newBuilder().addAllNames(some).build(),
          Integer.MAX_VALUE,
          told -> all.add(new Registered(told.getDistrict(), facts(told))));
      left = left.subList(some.size(), left.size());
    }
    return all;
  }

  @Override
  public boolean hasDistrict(String name) {
    var request = GetDistrictRequest.newBuilder().setName(name).build();
    return found(() -> stub(DistrictServiceGrpc::newBlockingStub).getDistrict(request)).isPresent();
  }

  @Override
  public AudienceCount count(String district, Audience audience, Instant now) {
    if (!audience.isOfDistrict()) {
      return new AudienceCount(audience.invited().size(), 0, List.of(), now, List.of());
    }
    var segment = audience.segment();
    var filter = filter(district, segment);
    var counted = filter.clone();
    if (segment.types().isEmpty()) {
      counted.addAllTypes(COUNTED);
    }
    var request =
        SummariseOrganisationsRequest.newBuilder()
            .setParent("cities/" + ResourceName.tenant(district))
            .setFilter(counted)
            .build();
    var summary =
        found(() -> stub(OrganisationServiceGrpc::newBlockingStub).summariseOrganisations(request))
            .orElseThrow(NeighbourRegistry::unavailable);
    return count(summary, asked(district, filter.build()), now);
  }

  private static OrganisationFilter.Builder filter(String district, Segment segment) {
    return OrganisationFilter.newBuilder()
        .addDistricts(district)
        .addAllMunicipalities(segment.municipalities())
        .addAllSizeClasses(
            segment.sizeClasses().stream().map(Organisation.SizeClass::valueOf).toList())
        .addAllTypes(segment.types().stream().map(Organisation.Type::valueOf).toList())
        .setAtecoPrefix(segment.atecoPrefix());
  }

  /** The names of all who are asked; none where they are too many to be named. */
  private List<String> asked(String district, OrganisationFilter filter) {
    var names = new ArrayList<String>();
    boolean areAll =
        each(
            ResourceName.tenant(district),
            filter,
            AudienceCount.MOST_NAMED,
            told -> names.add(told.getName()));
    return areAll ? names : List.of();
  }

  /** Reads organisations page by page; false where there are more than the most. */
  private boolean each(
      String tenant, OrganisationFilter filter, int most, Consumer<Organisation> reader) {
    var request =
        ListOrganisationsRequest.newBuilder()
            .setParent("cities/" + tenant)
            .setFilter(filter)
            .setPageSize(PAGE);
    do {
      var page =
          found(
                  () ->
                      stub(OrganisationServiceGrpc::newBlockingStub)
                          .listOrganisations(request.build()))
              .orElseThrow(NeighbourRegistry::unavailable);
      if (page.getTotalSize() > most) {
        return false;
      }
      page.getOrganisationsList().forEach(reader);
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());
    return true;
  }

  private static AudienceCount count(OrganisationSummary summary, List<String> asked, Instant now) {
    var groups = new ArrayList<AudienceCount.Group>();
    add(groups, Breakdown.SIZE_CLASS, summary.getBySizeClassList());
    add(groups, Breakdown.SECTOR, summary.getByDivisionList());
    add(groups, Breakdown.MUNICIPALITY, summary.getByMunicipalityList());
    int employees =
        summary.getBySizeClassList().stream()
            .mapToInt(OrganisationSummary.Group::getEmployees)
            .sum();
    return new AudienceCount(summary.getTotal(), employees, groups, now, asked);
  }

  private static void add(
      List<AudienceCount.Group> groups, Breakdown breakdown, List<OrganisationSummary.Group> told) {
    told.forEach(
        group ->
            groups.add(
                new AudienceCount.Group(
                    breakdown, group.getCode(), group.getOrganisations(), group.getEmployees())));
  }

  private static Facts facts(Organisation organisation) {
    return new Facts(
        organisation.getName(),
        organisation.getLegalName(),
        organisation.getType().name(),
        organisation.getSizeClass().name(),
        organisation.getAteco(),
        organisation.getMunicipality(),
        organisation.hasEmployees() ? organisation.getEmployees().getPersons() : null);
  }

  private <S extends AbstractStub<S>> S stub(Function<io.grpc.Channel, S> stub) {
    return neighbours.asService(SERVICE, stub).withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }

  private static <T> Optional<T> found(java.util.function.Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw unavailable();
    }
  }

  private static ServiceException unavailable() {
    return ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
  }
}
