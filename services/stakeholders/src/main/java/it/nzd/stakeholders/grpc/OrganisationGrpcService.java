package it.nzd.stakeholders.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.OrganisationService;
import it.nzd.stakeholders.v1.CreateOrganisationRequest;
import it.nzd.stakeholders.v1.DeleteOrganisationRequest;
import it.nzd.stakeholders.v1.ExportOrganisationsRequest;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.ListOrganisationsRequest;
import it.nzd.stakeholders.v1.ListOrganisationsResponse;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc.OrganisationServiceImplBase;
import it.nzd.stakeholders.v1.OrganisationSummary;
import it.nzd.stakeholders.v1.SummariseOrganisationsRequest;
import it.nzd.stakeholders.v1.UpdateOrganisationRequest;
import jakarta.inject.Singleton;

/** The registry of organisations over gRPC. */
@Singleton
final class OrganisationGrpcService extends OrganisationServiceImplBase {
  private final OrganisationService organisations;

  OrganisationGrpcService(OrganisationService organisations) {
    this.organisations = organisations;
  }

  @Override
  public void getOrganisation(GetOrganisationRequest request, StreamObserver<Organisation> out) {
    var found = organisations.get(Caller.current(), request.getName());
    Unary.reply(out, OrganisationProtoMapper.toProto(found));
  }

  @Override
  public void listOrganisations(
      ListOrganisationsRequest request, StreamObserver<ListOrganisationsResponse> out) {
    var query = OrganisationQueries.fromProto(request.getParent(), request.getFilter());
    var order = OrganisationQueries.order(request.getOrderBy());
    var page = organisations.list(Caller.current(), query, order, PageRequest.of(request));
    var answer =
        ListOrganisationsResponse.newBuilder()
            .setNextPageToken(page.slice().nextPageToken())
            .setTotalSize(page.total());
    page.slice().items().forEach(o -> answer.addOrganisations(OrganisationProtoMapper.toProto(o)));
    Unary.reply(out, answer.build());
  }

  @Override
  public void summariseOrganisations(
      SummariseOrganisationsRequest request, StreamObserver<OrganisationSummary> out) {
    var query = OrganisationQueries.fromProto(request.getParent(), request.getFilter());
    Unary.reply(out, OrganisationQueries.toProto(organisations.summarise(Caller.current(), query)));
  }

  @Override
  public void exportOrganisations(
      ExportOrganisationsRequest request, StreamObserver<HttpBody> out) {
    var query = OrganisationQueries.fromProto(request.getParent(), request.getFilter());
    try (var file = new OrganisationCsv(new BodyStream(out), request.getDecimalComma())) {
      organisations.each(Caller.current(), query, file::add);
    }
    out.onCompleted();
  }

  @Override
  public void createOrganisation(
      CreateOrganisationRequest request, StreamObserver<Organisation> out) {
    var command =
        new Create<>(
            request.getParent(),
            "",
            OrganisationProtoMapper.fromProto(request.getOrganisation()),
            RequestKey.of(request),
            request.getValidateOnly());
    var created = organisations.create(Caller.current(), command);
    Unary.reply(out, OrganisationProtoMapper.toProto(created));
  }

  @Override
  public void updateOrganisation(
      UpdateOrganisationRequest request, StreamObserver<Organisation> out) {
    var sent = request.getOrganisation();
    var command =
        new Edit<>(
            sent.getName(),
            Etag.required(sent.getEtag(), "organisation.etag"),
            OrganisationProtoMapper.edit(sent, request.getUpdateMask()),
            RequestKey.of(request),
            request.getValidateOnly());
    var updated = organisations.update(Caller.current(), command);
    Unary.reply(out, OrganisationProtoMapper.toProto(updated));
  }

  @Override
  public void deleteOrganisation(DeleteOrganisationRequest request, StreamObserver<Empty> out) {
    var command =
        new Step(
            request.getName(), Etag.required(request.getEtag(), "etag"), RequestKey.of(request));
    organisations.delete(Caller.current(), command);
    Unary.reply(out, Empty.getDefaultInstance());
  }
}
