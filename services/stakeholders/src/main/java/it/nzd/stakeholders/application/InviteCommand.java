package it.nzd.stakeholders.application;

import it.nzd.platform.contract.RequestKey;
import it.nzd.stakeholders.domain.PersonalData;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to invite, as what.
 *
 * @param parent resource name of the city
 * @param personal who it is
 * @param roles role codes in the city
 * @param engaged what the person acts for
 * @param request what makes a repeat recognisable
 */
public record InviteCommand(
    String parent,
    PersonalData personal,
    Set<String> roles,
    Engaged engaged,
    Optional<RequestKey> request) {
  public InviteCommand {
    roles = Set.copyOf(roles);
  }
}
