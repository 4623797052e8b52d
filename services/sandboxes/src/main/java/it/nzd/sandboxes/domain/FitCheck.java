package it.nzd.sandboxes.domain;

import it.nzd.sandboxes.domain.FitCondition.Aspect;
import it.nzd.sandboxes.domain.FitFinding.Finding;
import java.util.Arrays;
import java.util.List;

/** Whether another city can take a trial over. */
public final class FitCheck {
  private FitCheck() {}

  /**
   * One aspect to answer.
   *
   * @param aspect what it is about
   * @param requirement what the source needs; empty where its design does not say
   * @param localNorms norms of the source that hold only there
   */
  public record Question(Aspect aspect, String requirement, List<String> localNorms) {
    public Question {
      localNorms = List.copyOf(localNorms);
    }
  }

  /** Every aspect, with what is known of it. */
  public static List<Question> questions(Sandbox source) {
    return Arrays.stream(Aspect.values())
        .map(
            aspect ->
                new Question(
                    aspect,
                    requirement(source, aspect),
                    aspect == Aspect.NORMS ? localNorms(source) : List.of()))
        .toList();
  }

  /** Aspects that nothing is said of. */
  public static List<Aspect> unanswered(List<FitFinding> findings) {
    return Arrays.stream(Aspect.values())
        .filter(aspect -> findings.stream().noneMatch(f -> f.aspect() == aspect))
        .toList();
  }

  /** Aspects that are not met. */
  public static List<Aspect> unmet(List<FitFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.finding() == Finding.NOT_MET)
        .map(FitFinding::aspect)
        .toList();
  }

  /** The findings, each beside what the source needs. */
  public static List<FitFinding> completed(Sandbox source, List<FitFinding> findings) {
    return findings.stream()
        .map(
            finding ->
                new FitFinding(
                    finding.aspect(),
                    requirement(source, finding.aspect()),
                    finding.finding(),
                    finding.note()))
        .toList();
  }

  private static String requirement(Sandbox source, Aspect aspect) {
    return source.design().fitConditions().stream()
        .filter(condition -> condition.aspect() == aspect)
        .map(FitCondition::requirement)
        .findFirst()
        .orElse("");
  }

  private static List<String> localNorms(Sandbox source) {
    return source.outline().norms().stream()
        .filter(norm -> norm.level() == Norm.Level.MUNICIPAL || norm.level() == Norm.Level.REGIONAL)
        .map(Norm::citation)
        .toList();
  }
}
