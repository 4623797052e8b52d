package it.nzd.platform.file;

import it.nzd.platform.access.Row;
import java.util.Optional;

/**
 * A document about to be kept. The caller has checked that its creator may change the parent.
 *
 * @param parent resource name of what the document belongs to
 * @param row what decides who may read the parent: the document's events are read by the same
 *     people
 * @param fileName name as given
 * @param creator subject id of who uploads it
 * @param requestId the caller's UUID for this very upload; a repeat returns the document that is
 *     there
 */
public record NewFile(
    String parent, Row row, String fileName, String creator, Optional<String> requestId) {}
