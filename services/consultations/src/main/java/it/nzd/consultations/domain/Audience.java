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

  /** Whether it asks this organisation. */
  public boolean asks(Facts facts) {
    return switch (kind) {
      case OPEN -> true;
      case SEGMENT -> segment.holds(facts);
      case INVITED -> invited.contains(facts.organisation());
    };
  }
}
