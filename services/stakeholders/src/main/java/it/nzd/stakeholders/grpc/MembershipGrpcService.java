package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.StandingMessages;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.LocalStandings;
import it.nzd.stakeholders.application.MembershipService;
import it.nzd.stakeholders.v1.CreateMembershipRequest;
import it.nzd.stakeholders.v1.EndMembershipRequest;
import it.nzd.stakeholders.v1.GetOwnStandingRequest;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.ListMembershipsRequest;
import it.nzd.stakeholders.v1.ListMembershipsResponse;
import it.nzd.stakeholders.v1.Membership;
import it.nzd.stakeholders.v1.MembershipServiceGrpc.MembershipServiceImplBase;
import it.nzd.stakeholders.v1.Standing;
import jakarta.inject.Singleton;

/** Memberships and standings over gRPC. */
@Singleton
final class MembershipGrpcService extends MembershipServiceImplBase {
  private final MembershipService memberships;
  private final LocalStandings standings;

  MembershipGrpcService(MembershipService memberships, LocalStandings standings) {
    this.memberships = memberships;
    this.standings = standings;
  }

  @Override
  public void getStanding(GetStandingRequest request, StreamObserver<Standing> out) {
    var person = request.getPerson();
    Unary.reply(out, StandingMessages.write(person, standings.fresh(person)));
  }

  @Override
  public void getOwnStanding(GetOwnStandingRequest request, StreamObserver<Standing> out) {
    var person = Caller.current().actor().id();
    Unary.reply(out, StandingMessages.write(person, standings.fresh(person)));
  }

  @Override
  public void listMemberships(
      ListMembershipsRequest request, StreamObserver<ListMembershipsResponse> out) {
    var tenant = ResourceName.tenant(request.getParent());
    var page =
        memberships.list(
            Caller.current(),
            tenant,
            request.getOrganisation(),
            request.getPerson(),
            PageRequest.of(request));
    var answer = ListMembershipsResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(m -> answer.addMemberships(MembershipProtoMapper.toProto(m)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createMembership(CreateMembershipRequest request, StreamObserver<Membership> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            MembershipProtoMapper.fromProto(request.getMembership()),
            RequestKey.of(request),
            false);
    var created = memberships.create(Caller.current(), command);
    Unary.reply(out, MembershipProtoMapper.toProto(created));
  }

  @Override
  public void endMembership(EndMembershipRequest request, StreamObserver<Membership> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var ended =
        memberships.end(
            Caller.current(), new Step(request.getName(), revision, RequestKey.of(request)));
    Unary.reply(out, MembershipProtoMapper.toProto(ended));
  }
}
