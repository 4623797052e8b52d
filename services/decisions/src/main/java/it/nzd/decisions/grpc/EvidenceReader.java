package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import it.nzd.common.v1.Visibility;
import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.ResourceName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one kind of evidence from the service that owns it. */
interface EvidenceReader {
  /**
   * What was read.
   *
   * @param row who may read all that the message says
   * @param title what people call it; empty where it has no title
   * @param etag its revision; empty where it has none
   * @param message what a copy holds
   * @param beside what it holds besides, by name: what the message rests on or stands among
   */
  record Found(
      Row row,
      String title,
      String etag,
      Message message,
      Map<String, List<? extends Message>> beside) {
    Found(Row row, String title, String etag, Message message) {
      this(row, title, etag, message, Map.of());
    }

    /** What an owner tells as it is to everybody whom a visibility names. */
    static Found of(
        String name, Visibility visibility, String title, String etag, Message message) {
      var row = new Row(ResourceName.tenant(name), Messages.fromProto(visibility), null, null);
      return new Found(row, title, etag, message);
    }
  }

  /** Collection of the resources it reads. */
  String collection();

  /**
   * The evidence as its owner tells it now; empty where nothing of it is told.
   *
   * @param tenant tenant code of the decision that rests on it
   * @param voice in whose name the owner is asked
   */
  Optional<Found> read(String tenant, Evidence evidence, Voice voice);
}
