package it.nzd.decisions.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.decisions.domain.Evidence;
import it.nzd.decisions.domain.EvidenceSource;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.lifecycle.Outcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evidence asked from the services that own it: in the name of the person who rests a decision on
 * it, and for the copy as this service on its own behalf, since whoever adopts may read less. What
 * may be read of the copy later is what could be read of the original.
 */
@Singleton
final class NeighbourEvidence implements EvidenceSource {
  private static final Logger LOG = LoggerFactory.getLogger(NeighbourEvidence.class);

  private final List<EvidenceReader> readers;
  private final ConsultationEvidence consultations;

  NeighbourEvidence(List<EvidenceReader> readers, ConsultationEvidence consultations) {
    this.readers = readers;
    this.consultations = consultations;
  }

  @Override
  public Answer shown(String tenant, Evidence evidence) {
    return answer(tenant, evidence, Voice.CALLER);
  }

  @Override
  public Answer copy(String tenant, Evidence evidence) {
    return answer(tenant, evidence, Voice.SERVICE);
  }

  @Override
  public Outcome isReported(String consultation) {
    try {
      return Outcome.of(consultations.isReported(consultation));
    } catch (StatusRuntimeException e) {
      return isAbsent(e) ? Outcome.FAILS : Outcome.UNKNOWN;
    }
  }

  private Answer answer(String tenant, Evidence evidence, Voice voice) {
    try {
      return reader(evidence)
          .flatMap(reader -> reader.read(tenant, evidence, voice))
          .<Answer>map(NeighbourEvidence::copied)
          .orElseGet(Absent::new);
    } catch (StatusRuntimeException e) {
      if (isAbsent(e)) {
        return new Absent();
      }
      LOG.atWarn()
          .addKeyValue("collection", ResourceName.collection(evidence.target()))
          .addKeyValue("code", e.getStatus().getCode())
          .log("Evidence cannot be read now");
      return new Away();
    }
  }

  private static Copied copied(EvidenceReader.Found found) {
    try {
      return new Copied(found.row(), found.title(), found.etag(), content(found));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A copy cannot be written", e);
    }
  }

  /** What was read as one JSON object: the message, and by their names what stands beside it. */
  private static String content(EvidenceReader.Found found) throws InvalidProtocolBufferException {
    var told = JsonFormat.printer().print(found.message());
    if (found.beside().isEmpty()) {
      return told;
    }
    var all = new StringBuilder(told.substring(0, told.lastIndexOf('}')).stripTrailing());
    for (var beside : new TreeMap<>(found.beside()).entrySet()) {
      var list = new StringJoiner(",\n", "[", "]");
      for (var message : beside.getValue()) {
        list.add(JsonFormat.printer().print(message));
      }
      all.append(all.length() == 1 ? "\n" : ",\n")
          .append("  \"%s\": ".formatted(beside.getKey()))
          .append(list);
    }
    return all.append("\n}").toString();
  }

  private static boolean isAbsent(StatusRuntimeException e) {
    return e.getStatus().getCode() == Status.Code.NOT_FOUND;
  }

  private Optional<EvidenceReader> reader(Evidence evidence) {
    var collection = ResourceName.collection(evidence.target());
    return readers.stream().filter(reader -> reader.collection().equals(collection)).findFirst();
  }
}
