package it.nzd.consultations.testing;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.Headcount;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.ListOrganisationsResponse;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationFilter;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.stakeholders.v1.OrganisationSummary;
import it.nzd.stakeholders.v1.Standing;
import it.nzd.stakeholders.v1.SummariseOrganisationsRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The stakeholders service as far as this one asks it, over the real contract. */
public final class FakeStakeholders implements AutoCloseable {
  public static final String DISTRICT = "cities/prato/districts/tessile";

  /** Small, so that lists take more than one page. */
  private static final int PAGE = 2;

  private final String name = "stakeholders-" + UUID.randomUUID();
  private final Map<String, Organisation> organisations = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> members = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> signers = new ConcurrentHashMap<>();
  private final Server server;
  private volatile boolean isAway;

  public FakeStakeholders() {
    try {
      server =
          InProcessServerBuilder.forName(name)
              .addService(new Organisations())
              .addService(new Districts())
              .addService(new Memberships())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The setting that leads a service here. */
  public Map<String, Object> settings() {
    return Map.of("nzd.services.stakeholders.target", "in-process:" + name);
  }

  /** Name of the organisation of a number. */
  public static String nameOf(int number) {
    return "cities/prato/organisations/%026d".formatted(number);
  }

  /** Adds an organisation. */
  public String organisation(
      int number, Organisation.Type type, Organisation.SizeClass size, int employees) {
    var added =
        Organisation.newBuilder()
            .setName(nameOf(number))
            .setLegalName("Tessitura %d S.r.l.".formatted(number))
            .setType(type)
            .setAteco(number % 2 == 0 ? "13.30" : "14.13")
            .setSizeClass(size)
            .setDistrict(DISTRICT)
            .setMunicipality(number % 3 == 0 ? "100003" : "100005")
            .setEmployees(Headcount.newBuilder().setPersons(employees).setYear(2024))
            .build();
    organisations.put(added.getName(), added);
    return added.getName();
  }

  /** Adds a firm. */
  public String firm(int number) {
    return organisation(
        number, Organisation.Type.TYPE_FIRM, Organisation.SizeClass.SIZE_CLASS_SMALL, 20);
  }

  /** Moves an organisation to another district. */
  public void move(String organisation, String district) {
    organisations.computeIfPresent(
        organisation, (name, each) -> each.toBuilder().setDistrict(district).build());
  }

  /** Makes a person a member, who may sign or not. */
  public void member(String person, String organisation, boolean maySign) {
    members.computeIfAbsent(person, p -> ConcurrentHashMap.newKeySet()).add(organisation);
    if (maySign) {
      signers.computeIfAbsent(person, p -> ConcurrentHashMap.newKeySet()).add(organisation);
    }
  }

  /** Whether it cannot be reached. */
  public void away(boolean away) {
    isAway = away;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private boolean refuses(StreamObserver<?> out) {
    if (isAway) {
      out.onError(Status.UNAVAILABLE.asRuntimeException());
    }
    return isAway;
  }

  private static <T> void reply(StreamObserver<T> out, T answer) {
    out.onNext(answer);
    out.onCompleted();
  }

  private final class Districts extends DistrictServiceGrpc.DistrictServiceImplBase {
    @Override
    public void getDistrict(GetDistrictRequest request, StreamObserver<District> out) {
      if (request.getName().equals(DISTRICT)) {
        reply(out, District.newBuilder().setName(DISTRICT).build());
      } else {
        out.onError(Status.NOT_FOUND.asRuntimeException());
      }
    }
  }

  private final class Organisations extends OrganisationServiceGrpc.OrganisationServiceImplBase {
    @Override
    public void getOrganisation(GetOrganisationRequest request, StreamObserver<Organisation> out) {
      if (refuses(out)) {
        return;
      }
      var found = organisations.get(request.getName());
      if (found == null) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
      } else {
        reply(out, found);
      }
    }

    @Override
    public void listOrganisations(
        ListOrganisationsRequest request, StreamObserver<ListOrganisationsResponse> out) {
      if (refuses(out)) {
        return;
      }
      var found =
          organisations.values().stream()
              .filter(each -> isIn(request.getFilter(), each))
              .sorted(java.util.Comparator.comparing(Organisation::getName))
              .toList();
      int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
      int to = Math.min(found.size(), from + PAGE);
      reply(
          out,
          ListOrganisationsResponse.newBuilder()
              .addAllOrganisations(found.subList(from, to))
              .setNextPageToken(to < found.size() ? Integer.toString(to) : "")
              .setTotalSize(found.size())
              .build());
    }

    @Override
    public void summariseOrganisations(
        SummariseOrganisationsRequest request, StreamObserver<OrganisationSummary> out) {
      if (refuses(out)) {
        return;
      }
      var sizes = new TreeMap<String, int[]>();
      var divisions = new TreeMap<String, int[]>();
      var municipalities = new TreeMap<String, int[]>();
      int total = 0;
      for (var each : organisations.values()) {
        if (isIn(request.getFilter(), each)) {
          total++;
          count(sizes, each.getSizeClass().name(), each);
          count(divisions, each.getAteco().substring(0, 2), each);
          count(municipalities, each.getMunicipality(), each);
        }
      }
      var answer = OrganisationSummary.newBuilder().setTotal(total);
      sizes.forEach((code, sum) -> answer.addBySizeClass(group(code, sum)));
      divisions.forEach((code, sum) -> answer.addByDivision(group(code, sum)));
      municipalities.forEach((code, sum) -> answer.addByMunicipality(group(code, sum)));
      reply(out, answer.build());
    }

    private static boolean isIn(OrganisationFilter filter, Organisation each) {
      return isOneOf(filter.getDistrictsList(), each.getDistrict())
          && isOneOf(filter.getMunicipalitiesList(), each.getMunicipality())
          && isOneOf(filter.getSizeClassesList(), each.getSizeClass())
          && isOneOf(filter.getTypesList(), each.getType())
          && isOneOf(filter.getNamesList(), each.getName())
          && each.getAteco().startsWith(filter.getAtecoPrefix());
    }

    private static <T> boolean isOneOf(List<T> values, T value) {
      return values.isEmpty() || values.contains(value);
    }

    private static void count(Map<String, int[]> groups, String code, Organisation each) {
      var sum = groups.computeIfAbsent(code, c -> new int[2]);
      sum[0]++;
      sum[1] += each.getEmployees().getPersons();
    }

    private static OrganisationSummary.Group group(String code, int[] sum) {
      return OrganisationSummary.Group.newBuilder()
          .setCode(code)
          .setOrganisations(sum[0])
          .setEmployees(sum[1])
          .build();
    }
  }

  private final class Memberships extends MembershipServiceGrpc.MembershipServiceImplBase {
    @Override
    public void getStanding(GetStandingRequest request, StreamObserver<Standing> out) {
      if (refuses(out)) {
        return;
      }
      var person = request.getPerson();
      var tenant =
          Standing.Tenant.newBuilder()
              .setTenant("prato")
              .addAllOrganisations(members.getOrDefault(person, Set.of()));
      signers
          .getOrDefault(person, Set.of())
          .forEach(
              organisation ->
                  tenant.addMandates(
                      Standing.PowersInForce.newBuilder()
                          .setOrganisation(organisation)
                          .addPowers(Mandate.Power.POWER_SIGN)));
      reply(out, Standing.newBuilder().setPerson(person).addTenants(tenant).build());
    }
  }
}
