package it.nzd.stakeholders.testing;

import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.v1.AddSeatRequest;
import it.nzd.stakeholders.v1.CreateMandateRequest;
import it.nzd.stakeholders.v1.CreateMembershipRequest;
import it.nzd.stakeholders.v1.CreateTransitionTeamRequest;
import it.nzd.stakeholders.v1.EndMandateRequest;
import it.nzd.stakeholders.v1.EndMembershipRequest;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.MandateServiceGrpc;
import it.nzd.stakeholders.v1.MandateServiceGrpc.MandateServiceBlockingStub;
import it.nzd.stakeholders.v1.Membership;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.MembershipServiceGrpc.MembershipServiceBlockingStub;
import it.nzd.stakeholders.v1.Standing;
import it.nzd.stakeholders.v1.TransitionTeam;
import it.nzd.stakeholders.v1.TransitionTeam.Seat;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc;
import it.nzd.stakeholders.v1.TransitionTeamServiceGrpc.TransitionTeamServiceBlockingStub;

/** Gives memberships, mandates and seats in Prato, as its coordinator does. */
public final class Standings {
  private static final String SINCE = "2025-04-01";

  private final Registry registry;

  public Standings(Registry registry) {
    this.registry = registry;
  }

  public MembershipServiceBlockingStub memberships(String role) {
    return registry.service().as(role, "prato", MembershipServiceGrpc::newBlockingStub);
  }

  public MandateServiceBlockingStub mandates(String role) {
    return registry.service().as(role, "prato", MandateServiceGrpc::newBlockingStub);
  }

  public TransitionTeamServiceBlockingStub teams(String role) {
    return registry.service().as(role, "prato", TransitionTeamServiceGrpc::newBlockingStub);
  }

  public Membership member(String person, String organisation) {
    return memberships(Roles.CITY_COORDINATOR)
        .createMembership(
            CreateMembershipRequest.newBuilder()
                .setParent("cities/prato")
                .setMembership(
                    Membership.newBuilder()
                        .setPerson(person)
                        .setOrganisation(organisation)
                        .setFromDay(SINCE))
                .build());
  }

  public void leave(Membership membership) {
    memberships(Roles.CITY_COORDINATOR)
        .endMembership(
            EndMembershipRequest.newBuilder()
                .setName(membership.getName())
                .setEtag(membership.getEtag())
                .build());
  }

  public Mandate mandate(String person, String organisation, Mandate.Power... powers) {
    return give(aMandate(person, organisation, powers));
  }

  public static Mandate.Builder aMandate(
      String person, String organisation, Mandate.Power... powers) {
    var mandate =
        Mandate.newBuilder()
            .setPerson(person)
            .setOrganisation(organisation)
            .setBasis("Delibera di nomina")
            .setFromDay(SINCE);
    for (var power : powers) {
      mandate.addPowers(power);
    }
    return mandate;
  }

  public Mandate give(Mandate.Builder mandate) {
    return mandates(Roles.CITY_COORDINATOR)
        .createMandate(
            CreateMandateRequest.newBuilder()
                .setParent("cities/prato")
                .setMandate(mandate)
                .build());
  }

  public Mandate end(Mandate mandate) {
    return mandates(Roles.CITY_COORDINATOR)
        .endMandate(
            EndMandateRequest.newBuilder()
                .setName(mandate.getName())
                .setEtag(mandate.getEtag())
                .build());
  }

  public static TransitionTeam.Builder aTeam() {
    return TransitionTeam.newBuilder()
        .setDistrict(Registry.PRATO_TEXTILE)
        .setDisplayName("Gruppo di transizione del distretto tessile")
        .setDecisionRule(TransitionTeam.DecisionRule.DECISION_RULE_CONSENT)
        .setQuorumPercent(50)
        .setInvented(true);
  }

  public TransitionTeam setUp(TransitionTeam.Builder team) {
    return teams(Roles.CITY_COORDINATOR)
        .createTransitionTeam(
            CreateTransitionTeamRequest.newBuilder()
                .setParent("cities/prato")
                .setTransitionTeam(team)
                .build());
  }

  public static Seat.Builder aSeat(TransitionTeam.Bench bench, String organisation, String person) {
    return Seat.newBuilder()
        .setBench(bench)
        .setOrganisation(organisation)
        .setPerson(person)
        .setVoting(true)
        .setFromDay(SINCE);
  }

  public TransitionTeam add(TransitionTeam team, Seat.Builder seat) {
    return teams(Roles.CITY_COORDINATOR)
        .addSeat(
            AddSeatRequest.newBuilder()
                .setName(team.getName())
                .setEtag(team.getEtag())
                .setSeat(seat)
                .build());
  }

  /** The standing as a neighbour reads it. */
  public Standing of(String person) {
    return registry
        .service()
        .asService("decisions", MembershipServiceGrpc::newBlockingStub)
        .getStanding(GetStandingRequest.newBuilder().setPerson(person).build());
  }
}
