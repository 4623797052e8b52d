package it.nzd.consultations.domain;

import java.util.List;

/**
 * A condition on an earlier question.
 *
 * @param question id of the question
 * @param anyOf options of which one was chosen; empty for a scale
 * @param atLeast step of a scale that was reached
 */
public record ShowIf(String question, List<String> anyOf, int atLeast) {
  public ShowIf {
    anyOf = List.copyOf(anyOf);
  }

  /** Whether a value meets it. */
  boolean isMetBy(Value value) {
    return switch (value) {
      case Value.Single single -> anyOf.contains(single.option());
      case Value.Multiple multiple -> multiple.options().stream().anyMatch(anyOf::contains);
      case Value.Step step -> anyOf.isEmpty() && step.step() >= atLeast;
      default -> false;
    };
  }
}
