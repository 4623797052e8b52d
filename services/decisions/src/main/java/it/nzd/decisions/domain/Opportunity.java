package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.error.Broken;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Something worth doing, with what it costs and who would pay.
 *
 * @param title what people call it
 * @param description what it is
 * @param district district concerned; empty for the whole city
 * @param levers the levers it works on
 * @param lines what is paid
 * @param decisions decisions it belongs to
 * @param visibility who may read it besides the city's people
 * @param links typed links
 */
public record Opportunity(
    String title,
    String description,
    String district,
    List<Lever> levers,
    List<InvestmentLine> lines,
    List<String> decisions,
    Row.Visibility visibility,
    List<Link> links) {
  private static final String EURO = "EUR";

  public Opportunity {
    levers = List.copyOf(levers);
    lines = List.copyOf(lines);
    decisions = List.copyOf(decisions);
    links = List.copyOf(links);
  }

  /** A sum of lines of one certainty and kind. */
  public record Sum(Certainty certainty, CostKind kind, BigDecimal amount) {}

  /** Sums by certainty and kind; nothing for what has no line. */
  public List<Sum> sums() {
    var sums = new ArrayList<Sum>();
    for (var certainty : Certainty.values()) {
      for (var kind : CostKind.values()) {
        lines.stream()
            .filter(line -> line.certainty() == certainty && line.kind() == kind)
            .map(line -> line.amount().value())
            .reduce(BigDecimal::add)
            .ifPresent(amount -> sums.add(new Sum(certainty, kind, amount)));
      }
    }
    return List.copyOf(sums);
  }

  /** Everything that is wrong with it. */
  public List<Broken> broken() {
    var faults = new ArrayList<Broken>();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (!line.amount().unit().equals(EURO) || line.amount().value().signum() < 0) {
        faults.add(Broken.of(DecisionsReason.AMOUNT_NOT_EUR, "lines[%d].amount".formatted(at)));
      }
      boolean isNameless = line.fundingSource().isBlank() || line.bearer().isBlank();
      if (line.certainty() == Certainty.SECURED && isNameless) {
        faults.add(
            Broken.of(
                DecisionsReason.SECURED_WITHOUT_SOURCE, "lines[%d].funding_source".formatted(at)));
      }
    }
    return faults;
  }

  /** The same opportunity with a link for each decision. */
  public Opportunity linked() {
    var all = links;
    for (var decision : decisions) {
      all = Links.with(all, Link.Relation.RELATES_TO, decision);
    }
    return new Opportunity(title, description, district, levers, lines, decisions, visibility, all);
  }
}
