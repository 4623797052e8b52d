package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;
import java.util.List;

/**
 * Whom a consultation asks.
 *
 * @param kind how they are chosen
 * @param segment what they have in common; the whole registry for all other kinds
 * @param invited the organisations invited; none for all other kinds
 * @param citizens whether people of the city answer too
 */
public record Audience(Kind kind, Segment segment, List<String> invited, boolean citizens) {
  /** Every organisation, no people. */
  public static final Audience EVERYBODY = new Audience(Kind.OPEN, Segment.ALL, List.of(), false);

  public Audience {
    invited = List.copyOf(invited);
  }

  /** How those asked are chosen. */
  public enum Kind implements Coded {
    OPEN,
    SEGMENT,
    INVITED;

    @Override
    public String code() {
      return "KIND_" + name();
    }
  }

  /** Whether those asked lie in the district: an invitation names them, wherever they are. */
  public boolean isOfDistrict() {
    return kind != Kind.INVITED;
  }

  /**
   * Whether it asks an organisation as it is now: the same rule by which those asked are counted at
   * the opening, but that an association gives its position uncounted.
   *
   * @param district resource name of the consultation's district
   */
  public boolean asks(String district, Registered organisation) {
    var facts = organisation.facts();
    return isOfDistrict()
        ? organisation.district().equals(district) && segment.holds(facts)
        : invited.contains(facts.organisation());
  }
}
