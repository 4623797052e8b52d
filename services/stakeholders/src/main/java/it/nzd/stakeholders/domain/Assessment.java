package it.nzd.stakeholders.domain;

/**
 * How somebody judged an organisation's place in the context of a district. Never changed.
 *
 * @param organisation resource name of the organisation
 * @param district resource name of the district
 * @param power how much it can move, 1 to 5
 * @param interest how much the district's path matters to it, 1 to 5
 * @param stance how it stands towards the path
 * @param helix part of society it belongs to
 * @param current how far it takes part now
 * @param desired how far it should
 * @param rationale why
 * @param invented true for an invented one of the demonstration
 */
public record Assessment(
    String organisation,
    String district,
    int power,
    int interest,
    Stance stance,
    Helix helix,
    Engagement current,
    Engagement desired,
    String rationale,
    boolean invented) {}
