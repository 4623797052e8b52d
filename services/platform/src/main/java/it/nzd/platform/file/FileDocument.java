package it.nzd.platform.file;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;

/**
 * What is known of a document, as it is stored.
 *
 * @param id resource name
 * @param revision 1, or 2 once deleted
 * @param header frame of every aggregate
 * @param parent resource name of the parent
 * @param fileName name as given
 * @param contentType media type as judged
 * @param size size in bytes
 * @param sha256 digest of the content
 * @param searchContent id of the content; no part of what changed
 */
@MappedEntity("documents")
record FileDocument(
    @Id String id,
    long revision,
    Header header,
    String parent,
    String fileName,
    String contentType,
    int size,
    String sha256,
    String searchContent)
    implements AggregateDocument<FileDocument> {

  @Override
  public FileDocument at(long revision, Header header) {
    return new FileDocument(
        id, revision, header, parent, fileName, contentType, size, sha256, searchContent);
  }
}
