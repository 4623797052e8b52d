package it.nzd.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoDatabase;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.store.testing.TestStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the store of documents promises, on any server. */
abstract class StoredFilesContract {
  private static final String PARENT = "cities/prato/organisations/01J00000000000000000000000";
  private static final Row ROW = new Row("prato", Row.Visibility.INTERNAL, PARENT, null);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final ApplicationContext context;
  private final MongoDatabase database;
  private final StoredFiles files;

  StoredFilesContract(String uri) {
    context =
        ApplicationContext.builder()
            .packages("it.nzd.platform", "it.nzd.stakeholders")
            .properties(
                Map.of(
                    "mongodb.uri", uri,
                    "mongodb.package-names", "it.nzd.platform.file,it.nzd.stakeholders",
                    "micronaut.serde.serialization.inclusion", "ALWAYS",
                    "nzd.store.database", TestStore.database("files"),
                    "nzd.service", "stakeholders"))
            .start();
    database = context.getBean(MongoDatabase.class);
    files = at(NOW);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void shouldGiveBackWhatWasKept() throws IOException {
    var content = new byte[700_000];
    new Random(1).nextBytes(content);
    System.arraycopy(Samples.PDF, 0, content, 0, 5);

    var kept = put("piano.pdf", content, Optional.empty());

    assertThat(kept.name()).matches(PARENT + "/files/[0-9A-HJKMNP-TV-Z]{26}");
    assertThat(files.get(kept.name())).isEqualTo(kept);
    assertThat(kept.contentType()).isEqualTo("application/pdf");
    assertThat(kept.size()).isEqualTo(content.length);
    assertThat(kept.sha256())
        .isEqualTo(java.util.HexFormat.of().formatHex(Ids.sha256().digest(content)));
    try (var in = files.open(kept.name())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    assertThat(announced()).isZero();
  }

  @Test
  void shouldRefuseWhatIsTooLargeAndKeepNothing() {
    var reason =
        reason(() -> put("grande.pdf", new byte[StoredFiles.MOST_BYTES + 1], Optional.empty()));

    assertThat(reason).isEqualTo(FileReason.FILE_TOO_LARGE);
    assertThat(contents()).isZero();
  }

  @Test
  void shouldKeepTheLargestAllowed() {
    var content = new byte[StoredFiles.MOST_BYTES];
    java.util.Arrays.fill(content, (byte) 'a');

    assertThat(put("grande.txt", content, Optional.empty()).size()).isEqualTo(26_214_400);
  }

  @Test
  void shouldRefuseAnotherType() {
    assertThat(reason(() -> put("programma.pdf", Samples.EXE, Optional.empty())))
        .isEqualTo(FileReason.FILE_TYPE_REFUSED);
    assertThat(reason(() -> put("../", Samples.PDF, Optional.empty())))
        .isEqualTo(PlatformReason.REQUEST_INVALID);
    assertThat(contents()).isZero();
  }

  @Test
  void shouldReturnTheFirstDocumentWhenAnUploadIsRepeated() {
    var first = put("piano.pdf", Samples.PDF, Optional.of("r1"));
    var again = put("piano.pdf", Samples.PDF, Optional.of("r1"));

    assertThat(again).isEqualTo(first);
    assertThat(contents()).isEqualTo(1);
    assertThat(reason(() -> put("altro.pdf", Samples.PDF, Optional.of("r1"))))
        .isEqualTo(PlatformReason.REQUEST_ID_REUSED);
    assertThat(reason(() -> put("piano.pdf", Samples.ascii("%PDF-2"), Optional.of("r1"))))
        .isEqualTo(PlatformReason.REQUEST_ID_REUSED);
    var elsewhere =
        new NewFile("cities/prato/organisations/X", ROW, "piano.pdf", "anna", Optional.of("r1"));
    assertThat(reason(() -> files.put(elsewhere, new ByteArrayInputStream(Samples.PDF))))
        .isEqualTo(PlatformReason.REQUEST_ID_REUSED);
    assertThat(contents()).isEqualTo(1);
    assertThat(announced()).isZero();
  }

  @Test
  void shouldListTheNewestFirstPageByPage() {
    for (int i = 0; i < 5; i++) {
      at(NOW.plusSeconds(i))
          .put(newFile(i + ".txt", Optional.empty()), new ByteArrayInputStream(Samples.TEXT));
    }

    var first = files.list(PARENT, PageRequest.first(3));
    var second = files.list(PARENT, new PageRequest(3, first.nextPageToken(), ""));

    assertThat(first.items())
        .extracting(FileInfo::fileName)
        .containsExactly("4.txt", "3.txt", "2.txt");
    assertThat(second.items()).extracting(FileInfo::fileName).containsExactly("1.txt", "0.txt");
    assertThat(second.nextPageToken()).isEmpty();
    assertThat(files.list("cities/prato/organisations/Y", PageRequest.first(3)).items()).isEmpty();
  }

  @Test
  void shouldDeleteOnceAndForGood() {
    var kept = put("piano.pdf", Samples.PDF, Optional.of("r1"));
    var request = Optional.of(new RequestKey("r2", "h"));

    files.delete(kept.name(), "anna", request);
    files.delete(kept.name(), "anna", request);

    assertThat(reason(() -> files.get(kept.name()))).isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
    assertThat(reason(() -> files.open(kept.name()))).isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
    assertThat(reason(() -> files.delete(kept.name(), "anna", Optional.empty())))
        .isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
    assertThat(contents()).isZero();
    assertThat(announced()).isZero();
  }

  @Test
  void shouldRemoveWhatACrashLeftBehind() {
    var kept = put("piano.pdf", Samples.PDF, Optional.empty());
    var lost = new Contents(database, Clock.fixed(NOW, ZoneOffset.UTC), context.getBean(Ids.class));
    lost.write(new ByteArrayInputStream(Samples.PNG), "lost");
    assertThat(contents()).isEqualTo(2);

    at(NOW.plus(Duration.ofMinutes(59)));
    assertThat(contents()).isEqualTo(2);
    var later = at(NOW.plus(Duration.ofMinutes(61)));

    assertThat(contents()).isEqualTo(1);
    assertThat(announced()).isZero();
    assertThat(later.get(kept.name())).isEqualTo(kept);
  }

  @Test
  void shouldWriteTheChangeDown() {
    var kept = put("piano.pdf", Samples.PDF, Optional.empty());
    files.delete(kept.name(), "anna", Optional.empty());
    context.getBean(Outbox.class).sweep();

    assertThat(context.getBean(EventStore.class).after(0, 10))
        .extracting(event -> event.getString("kind").getValue())
        .containsExactly("created", "deleted");
  }

  private StoredFiles at(Instant now) {
    return new StoredFiles(
        database,
        context.getBean(PageTokens.class),
        context.getBean(Outbox.class),
        Clock.fixed(now, ZoneOffset.UTC),
        context.getBean(Ids.class));
  }

  private FileInfo put(String name, byte[] content, Optional<String> requestId) {
    return files.put(newFile(name, requestId), new ByteArrayInputStream(content));
  }

  private static NewFile newFile(String name, Optional<String> requestId) {
    return new NewFile(PARENT, ROW, name, "anna", requestId);
  }

  private long contents() {
    return database.getCollection("contents.files").countDocuments();
  }

  private long announced() {
    return database.getCollection("contents.announced").countDocuments();
  }

  private static ErrorReason reason(ThrowingCallable step) {
    return catchThrowableOfType(ServiceException.class, step).reason();
  }
}
