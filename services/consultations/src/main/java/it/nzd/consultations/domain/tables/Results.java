package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Position;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a closed consultation; what is hidden in them is nowhere in here.
 *
 * @param at when they were computed
 * @param organisations organisations that answered
 * @param associations associations that gave their position
 * @param citizens people who answered
 * @param tables the declared tables
 * @param coverage coverage by employees, for each breakdown
 * @param citizenTables the same questions for people of the city, all together
 * @param positions positions of associations
 * @param quotes texts that may be quoted
 * @param audience those asked; null when not counted
 */
public record Results(
    Instant at,
    int organisations,
    int associations,
    int citizens,
    List<Table> tables,
    List<Table> coverage,
    List<Table> citizenTables,
    List<OfAssociation> positions,
    List<Quote> quotes,
    @Nullable AudienceCount audience) {
  /** Groups of fewer are not shown. */
  public static final int SMALLEST_GROUP = Tally.SMALLEST_GROUP;

  /** A sum of which one makes more per cent than this is not shown. */
  public static final int GREATEST_SHARE = Tally.GREATEST_SHARE;

  public Results {
    tables = List.copyOf(tables);
    coverage = List.copyOf(coverage);
    citizenTables = List.copyOf(citizenTables);
    positions = List.copyOf(positions);
    quotes = List.copyOf(quotes);
  }

  /**
   * The position of an association.
   *
   * @param organisation resource name
   * @param legalName its legal name when it submitted
   * @param position its position
   */
  public record OfAssociation(String organisation, String legalName, Position position) {}

  /**
   * A text that may be quoted.
   *
   * @param question id of the question
   * @param text the text
   */
  public record Quote(String question, String text) {}
}
