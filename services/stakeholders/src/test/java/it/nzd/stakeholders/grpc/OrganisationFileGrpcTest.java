package it.nzd.stakeholders.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.StoredFile;
import it.nzd.platform.access.Roles;
import it.nzd.stakeholders.testing.Refusal;
import it.nzd.stakeholders.testing.Registry;
import it.nzd.stakeholders.v1.DeleteOrganisationFileRequest;
import it.nzd.stakeholders.v1.DownloadOrganisationFileRequest;
import it.nzd.stakeholders.v1.ListOrganisationFilesRequest;
import it.nzd.stakeholders.v1.OrganisationFileServiceGrpc;
import it.nzd.stakeholders.v1.OrganisationFileServiceGrpc.OrganisationFileServiceBlockingStub;
import it.nzd.stakeholders.v1.UploadOrganisationFileRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationFileGrpcTest {
  private static final String TEXT = "Diagnosi energetica\n";
  private static Registry registry;
  private static String organisation;

  @BeforeAll
  static void open() {
    registry = new Registry();
    organisation = registry.added(Registry.organisation(1)).getName();
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @Test
  void shouldKeepGiveBackAndDelete() {
    var stored = upload(Roles.CITY_COORDINATOR, "prato", "diagnosi.txt", TEXT);
    var reader = as(Roles.CDTT_MEMBER, "prato");

    assertThat(stored.getContentType()).isEqualTo("text/plain");
    assertThat(list(reader)).contains(stored);
    assertThat(download(reader, stored)).isEqualTo(TEXT + TEXT);
    as(Roles.CITY_COORDINATOR, "prato")
        .deleteOrganisationFile(
            DeleteOrganisationFileRequest.newBuilder().setName(stored.getName()).build());
    assertThat(list(reader)).doesNotContain(stored);
    assertThat(Refusal.of(() -> download(reader, stored)).reason()).isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldHideDocumentsWithTheirOrganisation() {
    var stored = upload(Roles.CITY_COORDINATOR, "prato", "interno.txt", TEXT);
    var neighbour = as(Roles.CITY_COORDINATOR, "parma");

    assertThat(Refusal.of(() -> list(neighbour)).reason()).isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(Refusal.of(() -> download(neighbour, stored)).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(Refusal.of(() -> upload(Roles.FIRM, "prato", "x.txt", TEXT)).reason())
        .isEqualTo("RESOURCE_NOT_FOUND");
    assertThat(Refusal.of(() -> upload(Roles.CDTT_MEMBER, "prato", "x.txt", TEXT)).reason())
        .isEqualTo("ROLE_MISSING");
  }

  @Test
  void shouldRefuseWhatIsNoDocument() {
    assertThat(
            Refusal.of(() -> upload(Roles.CITY_COORDINATOR, "prato", "x.html", "<script>"))
                .reason())
        .isEqualTo("FILE_TYPE_REFUSED");
  }

  private static OrganisationFileServiceBlockingStub as(String role, String tenant) {
    return registry.service().as(role, tenant, OrganisationFileServiceGrpc::newBlockingStub);
  }

  private static java.util.List<StoredFile> list(OrganisationFileServiceBlockingStub stub) {
    return stub.listOrganisationFiles(
            ListOrganisationFilesRequest.newBuilder().setParent(organisation).build())
        .getFilesList();
  }

  private static String download(OrganisationFileServiceBlockingStub stub, StoredFile file) {
    var content = new StringBuilder();
    stub.downloadOrganisationFile(
            DownloadOrganisationFileRequest.newBuilder().setName(file.getName()).build())
        .forEachRemaining(
            chunk -> content.append(chunk.getData().toString(StandardCharsets.UTF_8)));
    return content.toString();
  }

  /** Sends the content twice, in two chunks. */
  private static StoredFile upload(String role, String tenant, String fileName, String content) {
    var stored = new CompletableFuture<StoredFile>();
    var chunks =
        registry
            .service()
            .as(role, tenant, OrganisationFileServiceGrpc::newStub)
            .uploadOrganisationFile(
                new StreamObserver<>() {
                  @Override
                  public void onNext(StoredFile file) {
                    stored.complete(file);
                  }

                  @Override
                  public void onError(Throwable cause) {
                    stored.completeExceptionally(cause);
                  }

                  @Override
                  public void onCompleted() {}
                });
    var chunk = ByteString.copyFromUtf8(content);
    chunks.onNext(
        UploadOrganisationFileRequest.newBuilder()
            .setParent(organisation)
            .setFileName(fileName)
            .setContent(chunk)
            .build());
    chunks.onNext(UploadOrganisationFileRequest.newBuilder().setContent(chunk).build());
    chunks.onCompleted();
    try {
      return stored.join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
