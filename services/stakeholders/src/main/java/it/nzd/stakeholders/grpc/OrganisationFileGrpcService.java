package it.nzd.stakeholders.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.StoredFile;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.file.Download;
import it.nzd.platform.file.FileInfo;
import it.nzd.platform.file.NewFile;
import it.nzd.platform.file.UploadObserver;
import it.nzd.platform.grpc.Unary;
import it.nzd.platform.store.PageRequest;
import it.nzd.stakeholders.application.OrganisationFileService;
import it.nzd.stakeholders.v1.DeleteOrganisationFileRequest;
import it.nzd.stakeholders.v1.DownloadOrganisationFileRequest;
import it.nzd.stakeholders.v1.ListOrganisationFilesRequest;
import it.nzd.stakeholders.v1.ListOrganisationFilesResponse;
import it.nzd.stakeholders.v1.OrganisationFileServiceGrpc.OrganisationFileServiceImplBase;
import it.nzd.stakeholders.v1.UploadOrganisationFileRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Documents of organisations over gRPC. */
@Singleton
final class OrganisationFileGrpcService extends OrganisationFileServiceImplBase {
  private final OrganisationFileService files;

  OrganisationFileGrpcService(OrganisationFileService files) {
    this.files = files;
  }

  @Override
  public void listOrganisationFiles(
      ListOrganisationFilesRequest request, StreamObserver<ListOrganisationFilesResponse> out) {
    var page = files.list(Caller.current(), request.getParent(), PageRequest.of(request));
    Unary.reply(
        out,
        ListOrganisationFilesResponse.newBuilder()
            .addAllFiles(page.items().stream().map(FileInfo::toProto).toList())
            .setNextPageToken(page.nextPageToken())
            .build());
  }

  @Override
  public void downloadOrganisationFile(
      DownloadOrganisationFileRequest request, StreamObserver<HttpBody> out) {
    Download.send(files.readable(Caller.current(), request.getName()), request.getName(), out);
  }

  @Override
  public StreamObserver<UploadOrganisationFileRequest> uploadOrganisationFile(
      StreamObserver<StoredFile> out) {
    var caller = Caller.current();
    return new UploadObserver<>(
        files.writable(),
        first -> added(caller, first),
        UploadOrganisationFileRequest::getContent,
        out);
  }

  @Override
  public void deleteOrganisationFile(
      DeleteOrganisationFileRequest request, StreamObserver<Empty> out) {
    files.delete(Caller.current(), request.getName(), RequestKey.of(request));
    Unary.reply(out, Empty.getDefaultInstance());
  }

  private NewFile added(Caller caller, UploadOrganisationFileRequest first) {
    var requestId = Optional.of(first.getRequestId()).filter(id -> !id.isEmpty());
    return files.added(caller, first.getParent(), first.getFileName(), requestId);
  }
}
