package it.nzd.launcher.journeys;

import org.junit.jupiter.api.Test;

/**
 * The main job from end to end on the demonstration, each step as the person whose it is: compare,
 * find the common barrier, try a rule out, ask the firms, decide, stop at the harm threshold,
 * follow the number, replicate; and the two stops on the way. It moves the demonstration's clock,
 * so it has a product of its own.
 */
class WalkIT {
  private final Tutorial tutorial = new Tutorial();

  @Test
  void shouldGoFromTheComparisonToTheReplica() {
    try (var cast = new Cast()) {
      WalkEvidence.compare(cast, tutorial.step(1));
      WalkEvidence.shareTheBarrier(cast, tutorial.step(2));
      WalkTrial.propose(cast, tutorial.step(3));
      WalkConsultation.ask(cast, tutorial.step(4));
      WalkDecision.decide(cast, tutorial.step(5));
      WalkTrial.stopAtTheThreshold(cast, tutorial.step(6));
      WalkEvidence.followTheNumber(cast, tutorial.step(7));
      WalkReplica.takeOver(cast, tutorial.step(8));
      WalkStops.adoptTheScenario(cast, tutorial.step(9));
      WalkStops.costTheOpportunity(cast, tutorial.step(10));
    }
  }
}
