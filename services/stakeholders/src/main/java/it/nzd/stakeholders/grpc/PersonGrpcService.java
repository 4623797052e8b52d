package it.nzd.stakeholders.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.DepartureService;
import it.nzd.stakeholders.application.InvitationService;
import it.nzd.stakeholders.application.PersonService;
import it.nzd.stakeholders.v1.CreatePersonRequest;
import it.nzd.stakeholders.v1.ErasePersonRequest;
import it.nzd.stakeholders.v1.GetNamesRequest;
import it.nzd.stakeholders.v1.GetNamesResponse;
import it.nzd.stakeholders.v1.GetPersonRequest;
import it.nzd.stakeholders.v1.GiveRolesRequest;
import it.nzd.stakeholders.v1.ListPeopleRequest;
import it.nzd.stakeholders.v1.ListPeopleResponse;
import it.nzd.stakeholders.v1.Person;
import it.nzd.stakeholders.v1.PersonServiceGrpc.PersonServiceImplBase;
import it.nzd.stakeholders.v1.UpdatePersonRequest;
import it.nzd.stakeholders.v1.WithdrawPersonRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** People over gRPC. */
@Singleton
final class PersonGrpcService extends PersonServiceImplBase {
  private final PersonService people;
  private final InvitationService invitations;
  private final DepartureService departures;

  PersonGrpcService(
      PersonService people, InvitationService invitations, DepartureService departures) {
    this.people = people;
    this.invitations = invitations;
    this.departures = departures;
  }

  @Override
  public void getPerson(GetPersonRequest request, StreamObserver<Person> out) {
    Unary.reply(out, PersonProtoMapper.toProto(people.get(Caller.current(), request.getName())));
  }

  @Override
  public void listPeople(ListPeopleRequest request, StreamObserver<ListPeopleResponse> out) {
    var tenant = ResourceName.tenant(request.getParent());
    var page = people.list(Caller.current(), tenant, PageRequest.of(request));
    var answer = ListPeopleResponse.newBuilder().setNextPageToken(page.nextPageToken());
    page.items().forEach(person -> answer.addPeople(PersonProtoMapper.toProto(person)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void getNames(GetNamesRequest request, StreamObserver<GetNamesResponse> out) {
    var answer = GetNamesResponse.newBuilder();
    people
        .named(Caller.current(), request.getSubjectsList())
        .forEach(person -> answer.addNames(PersonProtoMapper.toName(person)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void createPerson(CreatePersonRequest request, StreamObserver<Person> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            PersonProtoMapper.fromProto(request.getPerson()),
            RequestKey.of(request),
            false);
    Unary.reply(out, PersonProtoMapper.toProto(people.create(Caller.current(), command)));
  }

  @Override
  public void updatePerson(UpdatePersonRequest request, StreamObserver<Person> out) {
    var sent = request.getPerson();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "person.etag"),
            PersonProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            false);
    Unary.reply(out, PersonProtoMapper.toProto(people.update(Caller.current(), command)));
  }

  @Override
  public void giveRoles(GiveRolesRequest request, StreamObserver<Person> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var given =
        invitations.giveRoles(
            Caller.current(),
            new Step(request.getName(), revision, RequestKey.of(request)),
            Set.copyOf(request.getRolesList()),
            InvitationGrpcService.engaged(
                request.getOrganisation(), request.getPowersList(), request.getMunicipality()));
    Unary.reply(out, PersonProtoMapper.toProto(given));
  }

  @Override
  public void withdrawPerson(WithdrawPersonRequest request, StreamObserver<Person> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    var left = departures.withdraw(Caller.current(), step, request.getReason());
    Unary.reply(out, PersonProtoMapper.toProto(left));
  }

  @Override
  public void erasePerson(ErasePersonRequest request, StreamObserver<Person> out) {
    var revision = Etag.required(request.getEtag(), "etag");
    var step = new Step(request.getName(), revision, RequestKey.of(request));
    Unary.reply(out, PersonProtoMapper.toProto(departures.erase(Caller.current(), step)));
  }
}
