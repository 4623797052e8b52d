package it.nzd.platform.access;

import java.util.Set;

/** Role codes, as the identity provider and the contract write them. */
public final class Roles {
  public static final String CITY_COORDINATOR = "city-coordinator";
  public static final String MUNICIPALITY_OFFICER = "municipality-officer";
  public static final String CDTT_MEMBER = "cdtt-member";
  public static final String OPERATOR = "operator";
  public static final String AUTHORITY = "authority";
  public static final String DATA_STEWARD = "data-steward";
  public static final String EVALUATOR = "evaluator";
  public static final String FIRM = "firm";
  public static final String CITIZEN = "citizen";
  public static final String OBSERVER = "observer";
  public static final String PROGRAMME_COORDINATOR = "programme-coordinator";

  /** Every role code there is. */
  public static final Set<String> ALL =
      Set.of(
          CITY_COORDINATOR,
          MUNICIPALITY_OFFICER,
          CDTT_MEMBER,
          OPERATOR,
          AUTHORITY,
          DATA_STEWARD,
          EVALUATOR,
          FIRM,
          CITIZEN,
          OBSERVER,
          PROGRAMME_COORDINATOR);

  /** Roles that read everything internal of their own tenant. */
  static final Set<String> INSIDERS =
      Set.of(
          CITY_COORDINATOR,
          CDTT_MEMBER,
          OPERATOR,
          AUTHORITY,
          DATA_STEWARD,
          EVALUATOR,
          PROGRAMME_COORDINATOR);

  /** Roles that act for an organisation or a territory, which a membership must say. */
  static final Set<String> STANDING = Set.of(FIRM, MUNICIPALITY_OFFICER);

  /** Roles that make nobody a partner of the other tenants. */
  static final Set<String> NOT_PARTNERS = Set.of(FIRM, CITIZEN);

  private Roles() {}
}
