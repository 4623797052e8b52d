package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.application.Engaged;
import it.nzd.stakeholders.application.InvitationService;
import it.nzd.stakeholders.application.InviteCommand;
import it.nzd.stakeholders.application.IssuedInvitation;
import it.nzd.stakeholders.application.PersonView;
import it.nzd.stakeholders.domain.PersonalData;
import it.nzd.stakeholders.domain.Power;
import it.nzd.stakeholders.v1.AcceptInvitationRequest;
import it.nzd.stakeholders.v1.AcceptedInvitation;
import it.nzd.stakeholders.v1.Invitation;
import it.nzd.stakeholders.v1.InvitationServiceGrpc.InvitationServiceImplBase;
import it.nzd.stakeholders.v1.InvitePersonRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.RenewInvitationRequest;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Invitations over gRPC. */
@Singleton
final class InvitationGrpcService extends InvitationServiceImplBase {
  private static final String LINK = "/invito#";

  private final InvitationService invitations;

  InvitationGrpcService(InvitationService invitations) {
    this.invitations = invitations;
  }

  @Override
  public void invitePerson(InvitePersonRequest request, StreamObserver<Invitation> out) {
    var command =
        new InviteCommand(
            request.getParent(),
            new PersonalData(
                request.getGivenName().strip(),
                request.getFamilyName().strip(),
                request.getEmail(),
                "",
                request.getPosition().strip()),
            Set.copyOf(request.getRolesList()),
            engaged(request.getOrganisation(), request.getPowersList(), request.getMunicipality()),
            RequestKey.of(request));
    Unary.reply(out, toProto(invitations.invite(Caller.current(), command)));
  }

  @Override
  public void renewInvitation(RenewInvitationRequest request, StreamObserver<Invitation> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    Unary.reply(out, toProto(invitations.renew(Caller.current(), step)));
  }

  @Override
  public void acceptInvitation(
      AcceptInvitationRequest request, StreamObserver<AcceptedInvitation> out) {
    var accepted = invitations.accept(request.getToken());
    var personal = accepted.person().value().personal();
    Unary.reply(
        out,
        AcceptedInvitation.newBuilder()
            .setUserName(personal == null ? "" : personal.email())
            .setFirstPassword(accepted.firstPassword())
            .setTenant(ResourceName.tenant(accepted.person().name()))
            .build());
  }

  /** What a person acts for, as the contract writes it. */
  static Engaged engaged(
      String organisation, Collection<Mandate.Power> powers, String municipality) {
    return new Engaged(
        organisation,
        powers.stream()
            .map(power -> Coded.of(Power.class, power.name()))
            .collect(Collectors.toSet()),
        municipality);
  }

  private static Invitation toProto(IssuedInvitation issued) {
    return Invitation.newBuilder()
        .setPerson(PersonProtoMapper.toProto(new PersonView(issued.person(), true)))
        .setLink(LINK + issued.secret())
        .setExpireTime(Messages.timestamp(issued.until()))
        .build();
  }
}
