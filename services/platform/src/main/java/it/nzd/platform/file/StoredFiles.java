package it.nzd.platform.file;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.google.protobuf.ByteString;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.file.Judge.Verdict;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents kept under resources, in the service's own database. Whoever may read the parent may
 * read them, whoever may change it may add and delete: the caller looks at the parent first, under
 * its own scope. Adding and deleting are events.
 */
@Singleton
@Requires(beans = MongoDatabase.class)
public final class StoredFiles {
  /** 25 MB, the most a document may have. */
  public static final int MOST_BYTES = 25 * 1024 * 1024;

  private static final int READ_BYTES = 1 << 16;
  private static final long KEPT_REVISION = 1;
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  private final Aggregates<FileDocument> documents;
  private final Contents contents;
  private final Clock clock;
  private final Ids ids;

  public StoredFiles(
      MongoDatabase database, PageTokens tokens, Outbox outbox, Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
    var collection = database.getCollection("documents", FileDocument.class);
    documents = new Aggregates<>(collection, tokens, outbox, PlatformReason.REQUEST_ID_REUSED);
    collection.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending("parent"), Indexes.descending("header.createdAt", "_id")),
        new IndexOptions().name("parent_newest_first"));
    collection.createIndex(Indexes.ascending("searchContent"), new IndexOptions().name("content"));
    contents = new Contents(database, clock, ids);
    contents.sweep(this::isReferredTo);
  }

  /** Begins an upload that comes in chunks. Close it, whatever happens. */
  public Upload begin(NewFile file) {
    var fileName = FileNames.clean(file.fileName());
    if (fileName.isEmpty()) {
      var reason = PlatformReason.REQUEST_INVALID;
      throw new ServiceException(
          reason,
          Map.of(),
          List.of(new Violation("file_name", reason.name(), "A file name is needed")));
    }
    return new Upload(
        this, new NewFile(file.parent(), file.row(), fileName, file.creator(), file.requestId()));
  }

  /**
   * Keeps a document.
   *
   * @throws ServiceException FILE_TOO_LARGE, FILE_TYPE_REFUSED, REQUEST_ID_REUSED
   */
  public FileInfo put(NewFile file, InputStream content) {
    try (var upload = begin(file)) {
      for (var chunk = content.readNBytes(READ_BYTES);
          chunk.length > 0;
          chunk = content.readNBytes(READ_BYTES)) {
        upload.write(ByteString.copyFrom(chunk));
      }
      return upload.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents under a parent, newest first. */
  public Slice<FileInfo> list(String parent, PageRequest page) {
    return documents
        .page(eq("parent", parent), NEWEST_FIRST, page, Scope.EVERYTHING)
        .map(FileInfo::of);
  }

  /**
   * What is known of a document.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND
   */
  public FileInfo get(String name) {
    return FileInfo.of(found(name));
  }

  /**
   * The content of a document; close the stream.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND
   */
  public InputStream open(String name) {
    return contents.read(found(name).searchContent());
  }

  /**
   * Deletes a document. A repeat with the same request id has no second effect.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND, REQUEST_ID_REUSED
   */
  public void delete(String name, String actor, Optional<RequestKey> request) {
    var change = new Change(Change.DELETED, actor, clock.instant(), request);
    var seen = documents.toChange(name, KEPT_REVISION, Scope.EVERYTHING, change);
    var document = seen.document();
    if (seen.isRepeat()) {
      return;
    }
    var content = document.searchContent();
    if (!contents.isAnnounced(content)) {
      contents.announce(content);
    }
    var traits = new Traits(document.header().row(), document.fileName(), null);
    documents.replace(document, document, traits, change);
    contents.remove(content);
  }

  /** Judges and stores what an upload has gathered. */
  FileInfo keep(NewFile file, Path waiting, int size, String sha256) throws IOException {
    var type = judged(file, waiting);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // as the store keeps it
    var id = file.requestId().map(request -> derivedId(file, request)).orElseGet(ids::next);
    var name = file.parent() + "/files/" + id;
    String content;
    try (var in = Files.newInputStream(waiting)) {
      content = contents.write(in, name);
    }
    var draft =
        new FileDocument(
            name,
            0,
            draftHeader(file, now),
            file.parent(),
            FileNames.withEnding(file.fileName(), type),
            type.mediaType(),
            size,
            sha256,
            content);
    var key = file.requestId().map(request -> new RequestKey(request, bodyHash(draft)));
    try {
      var traits = new Traits(file.row(), draft.fileName(), id);
      var kept =
          documents.create(draft, traits, new Change(Change.CREATED, file.creator(), now, key));
      if (kept.searchContent().equals(content)) {
        contents.settled(content);
      } else {
        contents.remove(content);
      }
      return FileInfo.of(kept);
    } catch (ServiceException refusal) {
      contents.remove(content);
      throw refusal.reason() == PlatformReason.REQUEST_ID_REUSED
          ? ServiceException.of(refusal.reason(), "requestId", file.requestId().orElse(""))
          : refusal;
    }
  }

  private static FileType judged(NewFile file, Path waiting) throws IOException {
    return switch (Judge.judge(waiting, file.fileName())) {
      case Verdict.Kept kept -> kept.type();
      case Verdict.Refused refused ->
          throw ServiceException.of(
              FileReason.FILE_TYPE_REFUSED,
              Map.of("fileName", file.fileName(), "problem", refused.problem()));
    };
  }

  private FileDocument found(String name) {
    return documents
        .find(name, Scope.EVERYTHING)
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  private boolean isReferredTo(String content) {
    return documents
            .collection()
            .find(and(eq("searchContent", content), eq("header.deleted", false)))
            .first()
        != null;
  }

  private static String derivedId(NewFile file, String requestId) {
    return Ids.derived(file.creator(), "files", requestId);
  }

  private static String bodyHash(FileDocument draft) {
    return Ids.derived(draft.parent(), draft.fileName(), draft.sha256());
  }

  private static Header draftHeader(NewFile file, Instant now) {
    return new Header(
        file.row().tenant(),
        file.row().visibility(),
        file.row().organisation(),
        file.row().municipality(),
        List.copyOf(file.row().guests()),
        "",
        "",
        now,
        now,
        file.creator(),
        false,
        List.of(),
        List.of());
  }
}
