package it.nzd.decisions.grpc;

import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationReport;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.GetConsultationReportRequest;
import it.nzd.consultations.v1.GetConsultationRequest;
import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A consultation as far as it is published: from the report on with summary, themes and tables,
 * before without them. Who was invited is in no copy, nor is any answer.
 */
@Singleton
final class ConsultationEvidence extends NeighbourReader {
  private static final Set<Consultation.State> BEFORE_OPENING =
      EnumSet.of(Consultation.State.STATE_DRAFT, Consultation.State.STATE_SCHEDULED);
  private static final Set<Consultation.State> PUBLISHED =
      EnumSet.of(
          Consultation.State.STATE_REPORTED,
          Consultation.State.STATE_ANSWERED,
          Consultation.State.STATE_ARCHIVED);

  ConsultationEvidence(Neighbours neighbours) {
    super("consultations", neighbours);
  }

  @Override
  public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
    var name = evidence.target();
    var consultation = consultation(name, voice);
    var copy =
        isPublished(consultation)
            ? report(name, voice)
            : ConsultationReport.newBuilder()
                .setConsultation(consultation.toBuilder().clearSummary().clearThemes());
    copy.getConsultationBuilder().clearAvailableActions().getAudienceBuilder().clearInvited();
    var row = new Row(ResourceName.tenant(name), shownTo(consultation), null, null);
    return Optional.of(
        new Found(row, consultation.getTitle(), consultation.getEtag(), copy.build()));
  }

  /** Whether it has been reported on. */
  boolean isReported(String name) {
    return isPublished(consultation(name, Voice.SERVICE));
  }

  private Consultation consultation(String name, Voice voice) {
    return ask(voice, ConsultationServiceGrpc::newBlockingStub)
        .getConsultation(GetConsultationRequest.newBuilder().setName(name).build());
  }

  private ConsultationReport.Builder report(String name, Voice voice) {
    return ask(voice, ConsultationServiceGrpc::newBlockingStub)
        .getConsultationReport(GetConsultationReportRequest.newBuilder().setName(name).build())
        .toBuilder();
  }

  /** Before the opening it is the city's own, whatever it says of later. */
  private static Row.Visibility shownTo(Consultation consultation) {
    return BEFORE_OPENING.contains(consultation.getState())
        ? Row.Visibility.INTERNAL
        : Messages.fromProto(consultation.getVisibility());
  }

  private static boolean isPublished(Consultation consultation) {
    return PUBLISHED.contains(consultation.getState());
  }
}
