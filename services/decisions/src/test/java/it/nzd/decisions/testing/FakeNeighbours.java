package it.nzd.decisions.testing;

import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.GetTransitionTeamRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.stakeholders.v1.Standing;
import it.nzd.stakeholders.v1.TransitionTeam;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The neighbours as far as this service asks them: the real contract, canned answers, and a switch
 * that takes them away.
 */
public final class FakeNeighbours implements AutoCloseable {
  public static final String TEAM = "cities/prato/transitionTeams/tessile";
  public static final String FIRM = "cities/prato/organisations/" + "0".repeat(25) + "1";
  private static final String DISTRICT = "cities/prato/districts/tessile";

  /** Seats by id; the first letter of a bench says which. */
  public static final List<String> SEATS =
      List.of(seat("C1"), seat("C2"), seat("D1"), seat("D2"), seat("D3"));

  /** Whether nobody answers. */
  public volatile boolean isAway;

  /** The owners of evidence. */
  public final FakeEvidence evidence = new FakeEvidence();

  private final String name = "neighbours-" + UUID.randomUUID();
  private final Server server;

  public FakeNeighbours() {
    try {
      var builder =
          InProcessServerBuilder.forName(name)
              .intercept(evidence)
              .intercept(new Away())
              .addService(new Teams())
              .addService(new Standings())
              .addService(new Firms());
      evidence.services().forEach(builder::addService);
      server = builder.build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings that lead a service here. */
  public Map<String, Object> settings() {
    return Stream.of("stakeholders", "indicators", "barriers", "consultations", "theories")
        .collect(
            Collectors.toMap(
                service -> "nzd.services." + service + ".target", s -> "in-process:" + name));
  }

  /** Id of a seat, 26 characters. */
  public static String seat(String shortName) {
    return "0".repeat(24) + shortName;
  }

  /** Subject id of who holds a seat. */
  public static UUID holder(String seat) {
    return TestIdentity.subjectOf("holder of " + seat);
  }

  /** Subject id of a seat's deputy. */
  public static UUID deputy(String seat) {
    return TestIdentity.subjectOf("deputy of " + seat);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** Refuses every call while nobody answers. */
  private final class Away implements ServerInterceptor {
    @Override
    public <Q, P> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
      if (!isAway) {
        return next.startCall(call, headers);
      }
      call.close(Status.UNAVAILABLE, new Metadata());
      return new ServerCall.Listener<>() {};
    }
  }

  private static TransitionTeam.Bench bench(String seat) {
    return seat.charAt(24) == 'C'
        ? TransitionTeam.Bench.BENCH_CITY
        : TransitionTeam.Bench.BENCH_DISTRICT;
  }

  private final class Teams extends TransitionTeamServiceGrpc.TransitionTeamServiceImplBase {
    @Override
    public void getTransitionTeam(
        GetTransitionTeamRequest request, StreamObserver<TransitionTeam> out) {
      if (!request.getName().equals(TEAM)) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      var team =
          TransitionTeam.newBuilder().setName(TEAM).setDisplayName("CDTT").setDistrict(DISTRICT);
      for (var seat : SEATS) {
        team.addSeatsBuilder()
            .setId(seat)
            .setBench(bench(seat))
            .setOrganisation(FIRM)
            .setPerson(holder(seat).toString())
            .setDeputy(deputy(seat).toString())
            .setVoting(true)
            .setInForce(true)
            .setPersonEntitled(true)
            .setDeputyEntitled(true);
      }
      team.addSeatsBuilder().setId(seat("DX")).setBench(bench(seat("DX"))).setInForce(true);
      out.onNext(team.build());
      out.onCompleted();
    }
  }

  private final class Standings extends MembershipServiceGrpc.MembershipServiceImplBase {
    @Override
    public void getStanding(GetStandingRequest request, StreamObserver<Standing> out) {
      var person = UUID.fromString(request.getPerson());
      var standing = Standing.newBuilder().setPerson(request.getPerson());
      var tenant = standing.addTenantsBuilder().setTenant("prato");
      for (var seat : SEATS) {
        boolean isDeputy = person.equals(deputy(seat));
        if (isDeputy || person.equals(holder(seat))) {
          tenant
              .addSeatsBuilder()
              .setTeam(TEAM)
              .setSeat(seat)
              .setBench(bench(seat))
              .setOrganisation(FIRM)
              .setVoting(true)
              .setDeputy(isDeputy);
        }
      }
      if (person.equals(TestIdentity.subjectOf("signer"))
          || person.equals(TestIdentity.subjectOf("clerk"))) {
        tenant.addOrganisations(FIRM);
      }
      if (person.equals(TestIdentity.subjectOf("signer"))) {
        tenant.addMandatesBuilder().setOrganisation(FIRM).addPowers(Mandate.Power.POWER_SIGN);
      }
      out.onNext(standing.build());
      out.onCompleted();
    }
  }

  private final class Firms extends OrganisationServiceGrpc.OrganisationServiceImplBase {
    @Override
    public void getOrganisation(GetOrganisationRequest request, StreamObserver<Organisation> out) {
      if (!request.getName().equals(FIRM)) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      out.onNext(Organisation.newBuilder().setName(FIRM).setLegalName("Filatura Uno").build());
      out.onCompleted();
    }
  }
}
