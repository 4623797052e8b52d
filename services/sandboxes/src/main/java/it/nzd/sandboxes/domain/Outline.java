package it.nzd.sandboxes.domain;

import it.nzd.platform.value.Lever;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something is to be tried, and which rules it touches. Texts may be empty while it is an idea.
 *
 * @param species what kind of trial it is
 * @param problem what does not work today
 * @param hypothesis what is expected to happen, and why
 * @param benefit expected benefit
 * @param authorities competent authorities and operators
 * @param legalBasis what allows the trial
 * @param levers systemic levers
 * @param norms norms touched
 * @param tests what of theories of change it puts to the test, each once
 */
public record Outline(
    @Nullable Species species,
    String problem,
    String hypothesis,
    String benefit,
    String authorities,
    String legalBasis,
    List<Lever> levers,
    List<Norm> norms,
    List<TheoryTest> tests) {
  public Outline {
    levers = List.copyOf(levers);
    norms = List.copyOf(norms);
    tests = tests.stream().distinct().toList();
  }

  /** What kind of trial it is. */
  public enum Species {
    /** The municipality varies its own rules. */
    POLICY,
    /** Somebody else's rule is suspended by whoever may. */
    DEROGATION
  }

  /** Nothing said yet. */
  public static final Outline EMPTY =
      new Outline(null, "", "", "", "", "", List.of(), List.of(), List.of());

  /** What a copy elsewhere begins with: which theory it tests is for its own city to say. */
  public Outline copied() {
    return new Outline(
        species, problem, hypothesis, benefit, authorities, legalBasis, levers, norms, List.of());
  }

  /** The norm of a key. */
  public Optional<Norm> norm(String id) {
    return norms.stream().filter(norm -> norm.id().equals(id)).findFirst();
  }
}
