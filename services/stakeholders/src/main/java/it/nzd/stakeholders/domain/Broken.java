package it.nzd.stakeholders.domain;

import java.util.Map;

/**
 * A rule that content does not keep.
 *
 * @param rule the rule
 * @param field path of the field within the resource, in the contract's names
 * @param facts what the sentence about it names
 */
public record Broken(Rule rule, String field, Map<String, String> facts) {
  public Broken {
    facts = Map.copyOf(facts);
  }

  static Broken of(Rule rule, String field) {
    return new Broken(rule, field, Map.of());
  }

  static Broken of(Rule rule, String field, String key, String value) {
    return new Broken(rule, field, Map.of(key, value));
  }
}
