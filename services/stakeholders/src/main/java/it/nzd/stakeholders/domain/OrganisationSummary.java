package it.nzd.stakeholders.domain;

import java.util.List;

/**
 * How many organisations the registry holds.
 *
 * @param total all of them
 * @param invented of these, invented ones
 * @param firms of these, firms
 * @param bySizeClass by size class
 * @param byMunicipality by municipality
 * @param byDivision by ATECO division
 * @param byDistrict by district
 */
public record OrganisationSummary(
    int total,
    int invented,
    int firms,
    List<Group> bySizeClass,
    List<Group> byMunicipality,
    List<Group> byDivision,
    List<Group> byDistrict) {
  public OrganisationSummary {
    bySizeClass = List.copyOf(bySizeClass);
    byMunicipality = List.copyOf(byMunicipality);
    byDivision = List.copyOf(byDivision);
    byDistrict = List.copyOf(byDistrict);
  }

  /**
   * One group.
   *
   * @param code code of the group
   * @param organisations how many are in it
   * @param employees persons employed by those whose number is known
   */
  public record Group(String code, int organisations, int employees) {}
}
