package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import it.nzd.decisions.domain.Evidence;

/** Reads one kind of evidence from the service that owns it. */
interface EvidenceReader {
  /** Collection of the resources it reads. */
  String collection();

  /** The evidence as its owner tells it now. */
  Message read(Evidence evidence);

  /** Whether everybody may read what it reads. */
  default boolean isPublic() {
    return false;
  }
}
