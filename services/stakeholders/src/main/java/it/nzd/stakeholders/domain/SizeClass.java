package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/**
 * Size class of an enterprise after Commission Recommendation 2003/361/EC, Annex, Article 2;
 * unspecified where it is not known.
 *
 * <p>The headcount is a ceiling: 10 persons or more are never micro, 50 or more never small, 250 or
 * more always large. Fewer persons do not make a class smaller by themselves, since turnover and
 * balance sheet count too: both above the class's limits, and the enterprise is of a greater class.
 */
public enum SizeClass implements Coded {
  UNSPECIFIED(Integer.MAX_VALUE),
  MICRO(9),
  SMALL(49),
  MEDIUM(249),
  LARGE(Integer.MAX_VALUE);

  private final int mostPersons;

  SizeClass(int mostPersons) {
    this.mostPersons = mostPersons;
  }

  /** Whether an enterprise of so many persons cannot be of this class. */
  public boolean contradicts(int persons) {
    return persons > mostPersons;
  }

  @Override
  public String code() {
    return "SIZE_CLASS_" + name();
  }
}
