package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;

/**
 * An immutable copy of evidence.
 *
 * @param name resource name: the decision's, then {@code evidence/} and the hash
 * @param row who may read it: as the source was read when it was copied
 * @param evidence what was copied
 * @param content the copy, as JSON
 */
public record FrozenCopy(String name, Row row, FrozenEvidence evidence, String content) {
  /** Name of a copy of a decision. */
  public static String name(String decision, String sha256) {
    return decision + "/evidence/" + sha256;
  }
}
