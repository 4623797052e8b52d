package it.nzd.barriers.domain.scoring;

import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.value.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round in which several people score the same barriers, each alone.
 *
 * @param title what it is called
 * @param asked what is scored
 * @param method how barriers are scored
 * @param dueDay day by which scores are asked for; may be empty
 * @param links further links
 * @param state where it stands
 * @param steps steps taken, oldest first
 * @param sheets what each person gave; hidden from everybody but the person
 * @param results results by barrier, once closed
 * @param closedAt when it closed; null before
 */
public record ScoringRound(
    String title,
    List<Asked> asked,
    ScoringMethod method,
    String dueDay,
    List<Link> links,
    RoundState state,
    List<Taken> steps,
    List<Sheet> sheets,
    List<RoundResult> results,
    @Nullable Instant closedAt) {
  public ScoringRound {
    asked = List.copyOf(asked);
    links = List.copyOf(links);
    steps = List.copyOf(steps);
    sheets = List.copyOf(sheets);
    results = List.copyOf(results);
  }

  /** A round as it is opened. */
  public static ScoringRound open(
      String title, List<Asked> asked, ScoringMethod method, String dueDay, List<Link> links) {
    return new ScoringRound(
        title,
        asked,
        method,
        dueDay,
        links,
        RoundState.OPEN,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** What a person gave. */
  public Optional<Sheet> sheetOf(String assessor) {
    return sheets.stream().filter(sheet -> sheet.assessor().equals(assessor)).findFirst();
  }

  /** What the round asks of a barrier; empty where it is not scored here. */
  public Optional<Asked> asking(String barrier) {
    return asked.stream().filter(each -> each.barrier().equals(barrier)).findFirst();
  }

  /** The round with a person's scores in place of the earlier ones. */
  public ScoringRound with(Sheet sheet) {
    var all = new ArrayList<>(sheets);
    all.removeIf(each -> each.assessor().equals(sheet.assessor()));
    all.add(sheet);
    return new ScoringRound(
        title, asked, method, dueDay, links, state, steps, all, results, closedAt);
  }

  /** The round closed: results are computed and change no more. */
  public ScoringRound closed(Taken step) {
    var computed =
        asked.stream().map(each -> new RoundResult(each.barrier(), score(each))).toList();
    return new ScoringRound(
        title,
        asked,
        method,
        dueDay,
        links,
        RoundState.CLOSED,
        and(step),
        sheets,
        computed,
        step.at());
  }

  /** The round ended without result: what was given is thrown away. */
  public ScoringRound cancelled(Taken step) {
    return new ScoringRound(
        title,
        asked,
        method,
        dueDay,
        links,
        RoundState.CANCELLED,
        and(step),
        List.of(),
        List.of(),
        null);
  }

  /** The sheets in an order that says nothing of when they were given. */
  public List<Sheet> shuffled() {
    return sheets.stream()
        .sorted(
            Comparator.comparing((Sheet sheet) -> sheet.scores().toString())
                .thenComparing(Sheet::assessor))
        .toList();
  }

  /** What a closed round says of a barrier; empty where it says nothing. */
  public Optional<BarrierScore> resultOf(String barrier) {
    return results.stream()
        .filter(result -> result.barrier().equals(barrier))
        .map(RoundResult::score)
        .findFirst();
  }

  private BarrierScore score(Asked each) {
    return BarrierScore.of(
        each, method, sheets.stream().map(sheet -> sheet.of(each.barrier())).toList());
  }

  private List<Taken> and(Taken step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return all;
  }
}
