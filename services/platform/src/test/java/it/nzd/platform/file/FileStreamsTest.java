package it.nzd.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.HttpBody;
import com.google.protobuf.ByteString;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import io.micronaut.context.ApplicationContext;
import it.nzd.common.v1.StoredFile;
import it.nzd.platform.access.Row;
import it.nzd.platform.grpc.ErrorInterceptor;
import it.nzd.platform.id.Ids;
import it.nzd.stakeholders.v1.DownloadOrganisationFileRequest;
import it.nzd.stakeholders.v1.OrganisationFileServiceGrpc;
import it.nzd.stakeholders.v1.UploadOrganisationFileRequest;
import it.nzd.store.testing.TestStore;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents through a client stream and back through a server stream. */
class FileStreamsTest {
  private static final String PARENT = "cities/prato/organisations/01J00000000000000000000000";

  private final ApplicationContext context =
      ApplicationContext.builder()
          .packages("it.nzd.platform")
          .properties(
              Map.of(
                  "mongodb.uri", TestStore.uri(),
                  "mongodb.package-names", "it.nzd.platform.file",
                  "micronaut.serde.serialization.inclusion", "ALWAYS",
                  "nzd.store.database", TestStore.database("streams"),
                  "nzd.service", "stakeholders"))
          .start();
  private final StoredFiles files = context.getBean(StoredFiles.class);
  private Server server;
  private ManagedChannel channel;

  @BeforeEach
  void start() throws Exception {
    var name = UUID.randomUUID().toString();
    var errors = new ErrorInterceptor(context.getBean(Ids.class));
    server =
        InProcessServerBuilder.forName(name)
            .addService(ServerInterceptors.intercept(new Service(), errors))
            .build()
            .start();
    channel = InProcessChannelBuilder.forName(name).build();
  }

  @AfterEach
  void stop() {
    channel.shutdownNow();
    server.shutdownNow();
    context.close();
  }

  @Test
  void shouldGiveBackByStreamWhatCameByStream() throws Exception {
    var content = new byte[3_000_000];
    new Random(1).nextBytes(content);
    System.arraycopy(Samples.PDF, 0, content, 0, 5);

    var stored = upload("piano.pdf", content);
    var parts =
        OrganisationFileServiceGrpc.newBlockingStub(channel)
            .downloadOrganisationFile(
                DownloadOrganisationFileRequest.newBuilder().setName(stored.getName()).build());

    var first = parts.next();
    assertThat(first.getContentType()).isEqualTo("application/pdf");
    assertThat(first.getExtensions(0).unpack(StoredFile.class)).isEqualTo(stored);
    var read = first.getData();
    while (parts.hasNext()) {
      read = read.concat(parts.next().getData());
    }
    assertThat(read.toByteArray()).isEqualTo(content);
  }

  @Test
  void shouldRefuseWithAReasonAndLeaveNothingBehind() {
    int before = waiting();

    var refusal =
        catchThrowableOfType(CompletionException.class, () -> upload("programma.pdf", Samples.EXE));
    var tooLarge =
        catchThrowableOfType(
            CompletionException.class, () -> upload("a.pdf", new byte[27_000_000]));

    assertThat(Status.fromThrowable(refusal).getDescription())
        .startsWith("programma.pdf is refused");
    assertThat(Status.fromThrowable(tooLarge).getDescription())
        .startsWith("The file is larger than 25 MB");
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void shouldSayThatThereIsNothingToDownload() {
    var missing = DownloadOrganisationFileRequest.newBuilder().setName(PARENT + "/files/X").build();

    var refusal =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                OrganisationFileServiceGrpc.newBlockingStub(channel)
                    .downloadOrganisationFile(missing)
                    .next());
    assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
  }

  private StoredFile upload(String name, byte[] content) {
    var answer = new CompletableFuture<StoredFile>();
    var to =
        OrganisationFileServiceGrpc.newStub(channel).uploadOrganisationFile(new Answer(answer));
    to.onNext(
        UploadOrganisationFileRequest.newBuilder().setParent(PARENT).setFileName(name).build());
    for (int at = 0; at < content.length; at += 1 << 20) {
      var chunk = ByteString.copyFrom(content, at, Math.min(1 << 20, content.length - at));
      to.onNext(UploadOrganisationFileRequest.newBuilder().setContent(chunk).build());
    }
    to.onCompleted();
    return answer.join();
  }

  private static int waiting() {
    var found =
        new File(System.getProperty("java.io.tmpdir"))
            .list((folder, name) -> name.startsWith("nzd-upload-"));
    return found == null ? 0 : found.length;
  }

  private record Answer(CompletableFuture<StoredFile> to) implements StreamObserver<StoredFile> {
    @Override
    public void onNext(StoredFile file) {
      to.complete(file);
    }

    @Override
    public void onError(Throwable cause) {
      to.completeExceptionally(cause);
    }

    @Override
    public void onCompleted() {}
  }

  private final class Service extends OrganisationFileServiceGrpc.OrganisationFileServiceImplBase {
    @Override
    public StreamObserver<UploadOrganisationFileRequest> uploadOrganisationFile(
        StreamObserver<StoredFile> out) {
      return new UploadObserver<>(
          files,
          first ->
              new NewFile(
                  first.getParent(),
                  new Row("prato", Row.Visibility.INTERNAL, first.getParent(), null),
                  first.getFileName(),
                  "anna",
                  Optional.empty()),
          UploadOrganisationFileRequest::getContent,
          out);
    }

    @Override
    public void downloadOrganisationFile(
        DownloadOrganisationFileRequest request, StreamObserver<HttpBody> out) {
      Download.send(files, request.getName(), out);
    }
  }
}
