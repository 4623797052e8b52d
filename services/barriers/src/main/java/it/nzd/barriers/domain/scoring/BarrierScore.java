package it.nzd.barriers.domain.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a closed round says of a barrier.
 *
 * @param assessors who took part in the round
 * @param completeness share of the scores asked for that were given
 * @param criteria the criteria that were asked for, each on its own
 * @param asBarrier score as a barrier; null for what only helps
 * @param asOpportunity score as an opportunity; null for what only hinders
 */
public record BarrierScore(
    int assessors,
    double completeness,
    List<CriterionScore> criteria,
    @Nullable MethodScore asBarrier,
    @Nullable MethodScore asOpportunity) {
  public BarrierScore {
    criteria = List.copyOf(criteria);
  }

  /**
   * The score of a barrier from what each assessor of the round gave; who gave nothing for it
   * counts as missing.
   */
  public static BarrierScore of(
      Asked asked, ScoringMethod method, Collection<Map<Criterion, Integer>> answers) {
    var wanted = asked.criteria(method);
    var criteria = new ArrayList<CriterionScore>();
    int given = 0;
    for (var criterion : wanted) {
      var scores =
          answers.stream().map(each -> each.get(criterion)).filter(Objects::nonNull).toList();
      criteria.add(CriterionScore.of(criterion, scores));
      given += scores.size();
    }
    int expected = wanted.size() * answers.size();
    return new BarrierScore(
        answers.size(),
        expected == 0 ? 0 : (double) given / expected,
        criteria,
        asked.polarity().hinders() ? score(method, answers) : null,
        asked.polarity().helps() ? score(ScoringMethod.IMPACT_FEASIBILITY, answers) : null);
  }

  /** Whether the assessors disagree on some criterion. */
  public boolean isDisagreement() {
    return criteria.stream().anyMatch(CriterionScore::isDisagreement);
  }

  /** Whether at least one assessor gave all a score needs. */
  public boolean isScored() {
    return (asBarrier != null && asBarrier.spread().given() > 0)
        || (asOpportunity != null && asOpportunity.spread().given() > 0);
  }

  private static MethodScore score(
      ScoringMethod method, Collection<Map<Criterion, Integer>> answers) {
    var scores =
        answers.stream()
            .map(method::score)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .toList();
    return new MethodScore(method, Spread.of(scores));
  }
}
