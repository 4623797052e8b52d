package it.nzd.activity.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a link says of its source; the names are those of the contract. */
public enum Relation {
  /** The source came out of the target. */
  FOLLOWS_FROM,
  /** The source rests on the target as evidence. */
  RESTS_ON,
  /** The source is measured by the target. */
  MEASURED_BY,
  /** The source was copied from the target and adapted. */
  REPLICATES,
  /** The source takes the target's place. */
  SUPERSEDES,
  /** The two belong together in another way. */
  RELATES_TO;

  /** Relations that say why the source is as it is. */
  static final Set<Relation> REASONS =
      Set.of(FOLLOWS_FROM, RESTS_ON, MEASURED_BY, REPLICATES, SUPERSEDES);

  /** Relations by which the source would fall with its target. */
  static final Set<Relation> BURDENS = Set.of(FOLLOWS_FROM, RESTS_ON, MEASURED_BY);

  /** Relations between things of a kind, directly or over something shared. */
  static final Set<Relation> KINSHIP = Set.of(REPLICATES, RELATES_TO);

  private static final String PREFIX = "RELATION_";

  /** The relation of a code, with or without the contract's prefix. */
  public static Optional<Relation> of(String code) {
    var name = code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
    return Arrays.stream(values()).filter(relation -> relation.name().equals(name)).findFirst();
  }

  /** The contract's code. */
  public String code() {
    return PREFIX + name();
  }
}
