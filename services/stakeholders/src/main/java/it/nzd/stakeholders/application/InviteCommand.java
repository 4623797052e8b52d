package it.nzd.stakeholders.application;

import it.nzd.platform.contract.RequestKey;
import it.nzd.stakeholders.domain.PersonalData;
import it.nzd.stakeholders.domain.Power;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to invite, as what.
 *
 * @param parent resource name of the city
 * @param personal who it is
 * @param roles role codes in the city
 * @param organisation resource name of the organisation the person acts for; empty for none
 * @param powers what the person may do in its name
 * @param request what makes a repeat recognisable
 */
public record InviteCommand(
    String parent,
    PersonalData personal,
    Set<String> roles,
    String organisation,
    Set<Power> powers,
    Optional<RequestKey> request) {
  public InviteCommand {
    roles = Set.copyOf(roles);
    powers = Set.copyOf(powers);
  }
}
