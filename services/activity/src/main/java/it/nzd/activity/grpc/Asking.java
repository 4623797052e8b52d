package it.nzd.activity.grpc;

import it.nzd.consultations.v1.Audience;
import it.nzd.consultations.v1.Consultation;
import it.nzd.stakeholders.v1.Organisation;
import java.util.List;

/** Whether a consultation asks an organisation, as the contract says it. */
final class Asking {
  private Asking() {}

  static boolean asks(Consultation consultation, Organisation organisation) {
    var audience = consultation.getAudience();
    if (audience.getKind() == Audience.Kind.KIND_INVITED) {
      return audience.getInvitedList().contains(organisation.getName());
    }
    var segment = audience.getSegment();
    return organisation.getDistrict().equals(consultation.getDistrict())
        && isOneOf(segment.getMunicipalitiesList(), organisation.getMunicipality())
        && isOneOf(segment.getSizeClassesList(), organisation.getSizeClass().name())
        && isOneOf(segment.getTypesList(), organisation.getType().name())
        && organisation.getAteco().startsWith(segment.getAtecoPrefix());
  }

  private static boolean isOneOf(List<String> values, String value) {
    return values.isEmpty() || values.contains(value);
  }
}
