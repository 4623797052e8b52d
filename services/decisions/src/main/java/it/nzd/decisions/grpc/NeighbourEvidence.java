package it.nzd.decisions.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.EvidenceSource;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.lifecycle.Outcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of evidence, each asked from the service that owns it by its own read, as this service on
 * its own behalf. What may be read of the copy later is what could be read of the original.
 */
@Singleton
final class NeighbourEvidence implements EvidenceSource {
  private static final Logger LOG = LoggerFactory.getLogger(NeighbourEvidence.class);

  private final List<EvidenceReader> readers;

  NeighbourEvidence(List<EvidenceReader> readers) {
    this.readers = readers;
  }

  @Override
  public boolean knows(Evidence evidence) {
    return reader(evidence).isPresent();
  }

  @Override
  public Answer copy(Evidence evidence) {
    var reader = reader(evidence);
    if (reader.isEmpty()) {
      return new Absent();
    }
    try {
      return copied(evidence, reader.get());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return new Absent();
      }
      LOG.atWarn()
          .addKeyValue("collection", ResourceName.collection(evidence.target()))
          .addKeyValue("code", e.getStatus().getCode())
          .log("Evidence cannot be copied now");
      return new Away();
    }
  }

  @Override
  public Outcome isReported(String consultation) {
    return switch (copy(new Evidence(consultation, "", ""))) {
      case Copied copied ->
          Outcome.of(
              Stream.of("STATE_REPORTED", "STATE_ANSWERED", "STATE_ARCHIVED")
                  .anyMatch(state -> copied.content().contains("\"" + state + "\"")));
      case Absent absent -> Outcome.FAILS;
      case Away away -> Outcome.UNKNOWN;
    };
  }

  private Copied copied(Evidence evidence, EvidenceReader reader) {
    var message = reader.read(evidence);
    try {
      var row =
          new Row(ResourceName.tenant(evidence.target()), visibility(message, reader), null, null);
      return new Copied(
          row,
          text(message, "display_name", "title", "name"),
          text(message, "etag"),
          JsonFormat.printer().print(message));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A copy cannot be written", e);
    }
  }

  /** What does not say who may read it is internal, unless its reader knows that all may. */
  private static Row.Visibility visibility(Message message, EvidenceReader reader) {
    if (reader.isPublic()) {
      return Row.Visibility.PUBLIC;
    }
    var field = message.getDescriptorForType().findFieldByName("visibility");
    if (field == null) {
      return Row.Visibility.INTERNAL;
    }
    var number =
        ((com.google.protobuf.Descriptors.EnumValueDescriptor) message.getField(field)).getNumber();
    return Messages.fromProto(
        Objects.requireNonNull(it.nzd.common.v1.Visibility.forNumber(number)));
  }

  private static String text(Message message, String... fields) {
    for (var name : fields) {
      var field = message.getDescriptorForType().findFieldByName(name);
      if (field != null && message.getField(field) instanceof String text && !text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private Optional<EvidenceReader> reader(Evidence evidence) {
    var collection = ResourceName.collection(evidence.target());
    return readers.stream().filter(reader -> reader.collection().equals(collection)).findFirst();
  }
}
