package it.nzd.indicators.application;

import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.comparison.Districts;
import it.nzd.indicators.domain.process.Counted;
import it.nzd.indicators.domain.process.Figure;
import it.nzd.indicators.domain.process.ProcessFacts;
import it.nzd.indicators.domain.process.ProcessLine;
import it.nzd.indicators.domain.process.Tally;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Figures on how districts work. A figure counts every object, so that it is the same for all who
 * look at it; single objects are shown to those who may read them.
 */
@Singleton
public final class ProcessService {
  private static final int MOST_DISTRICTS = 50;

  private final ProcessFacts facts;
  private final Districts districts;

  ProcessService(ProcessFacts facts, Districts districts) {
    this.facts = facts;
    this.districts = districts;
  }

  /**
   * Districts side by side.
   *
   * @param chosen resource names; empty for all the caller may read
   */
  public Compared compare(Set<String> chosen) {
    var columns =
        districts.all().stream()
            .filter(district -> chosen.isEmpty() || chosen.contains(district.name()))
            .limit(MOST_DISTRICTS)
            .toList();
    var told = facts.tell();
    var names = columns.stream().map(District::name).toList();
    var lines =
        Arrays.stream(Figure.values()).map(one -> ProcessLine.of(one, told, names)).toList();
    return new Compared(columns, lines);
  }

  /** What a figure of a district rests on. */
  public Lineage lineage(String district, Figure figure) {
    if (districts.find(district).isEmpty()) {
      throw ServiceException.notFound(district);
    }
    var objects = facts.tell().of(figure).orElseThrow(() -> away(figure));
    var tally = Tally.of(figure, district, objects);
    var readable =
        tally.counted().isEmpty()
            ? Set.<String>of()
            : facts.readable(figure, ResourceName.tenant(district));
    var shown =
        tally.counted().stream()
            .filter(each -> readable.contains(each.object()))
            .sorted(Comparator.comparing(ProcessService::day).reversed())
            .toList();
    return new Lineage(figure, tally, shown);
  }

  private static ServiceException away(Figure figure) {
    return ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", figure.keeper());
  }

  private static LocalDate day(Counted each) {
    var day = each.day();
    return day == null ? LocalDate.MIN : day;
  }

  /**
   * Districts side by side.
   *
   * @param districts the columns
   * @param lines one a figure
   */
  public record Compared(List<District> districts, List<ProcessLine> lines) {}

  /**
   * What a figure of a district rests on.
   *
   * @param figure what is counted
   * @param tally its value
   * @param shown objects the caller may read, latest first
   */
  public record Lineage(Figure figure, Tally tally, List<Counted> shown) {
    /** How many more are counted. */
    public int others() {
      return tally.counted().size() - shown.size();
    }
  }
}
