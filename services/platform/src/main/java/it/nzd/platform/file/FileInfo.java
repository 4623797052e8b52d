package it.nzd.platform.file;

import com.google.protobuf.Timestamp;
import it.nzd.common.v1.StoredFile;
import java.time.Instant;

/**
 * What is known of a document.
 *
 * @param name resource name: the parent's, then {@code files/{ulid}}
 * @param fileName name as given, without folders
 * @param contentType media type as judged from the content
 * @param size size in bytes
 * @param sha256 digest of the content in lowercase hexadecimal digits
 * @param creator subject id of who uploaded it
 * @param createdAt when it was uploaded
 */
public record FileInfo(
    String name,
    String fileName,
    String contentType,
    int size,
    String sha256,
    String creator,
    Instant createdAt) {

  static FileInfo of(FileDocument document) {
    return new FileInfo(
        document.id(),
        document.fileName(),
        document.contentType(),
        document.size(),
        document.sha256(),
        document.header().creator(),
        document.header().createdAt());
  }

  /** The same in the contract's words. */
  public StoredFile toProto() {
    return StoredFile.newBuilder()
        .setName(name)
        .setFileName(fileName)
        .setContentType(contentType)
        .setSizeBytes(size)
        .setSha256(sha256)
        .setCreator(creator)
        .setCreateTime(
            Timestamp.newBuilder()
                .setSeconds(createdAt.getEpochSecond())
                .setNanos(createdAt.getNano()))
        .build();
  }
}
