package it.nzd.stakeholders.application;

import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Entitlements;
import it.nzd.stakeholders.domain.TransitionTeam;
import java.time.LocalDate;
import java.util.Map;

/**
 * A transition team and what its people may act for today.
 *
 * @param stored the team
 * @param entitlements what its people may act for
 * @param today the day it is
 * @param titles legal names of its organisations, by resource name
 */
public record TeamView(
    Stored<TransitionTeam> stored,
    Entitlements entitlements,
    LocalDate today,
    Map<String, String> titles) {}
