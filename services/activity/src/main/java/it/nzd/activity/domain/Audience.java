package it.nzd.activity.domain;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody a notice is for: a person, or those who hold a role or act for an organisation. Who they
 * are is known when they come to read, from their own token: nobody keeps a list of people here.
 *
 * @param cause why they are told
 * @param whom subject id, resource name of an organisation or of a consultation that asks some, or
 *     tenant and role
 */
public record Audience(Cause cause, String whom) {
  private static final String BETWEEN = "|";
  private static final String CONSULTATIONS = "consultations";

  /** Why somebody is told, the closest first; the names are those of the contract. */
  public enum Cause {
    /** The object names the person. */
    NAMED,
    /** The person made the object. */
    AUTHOR,
    /** The object belongs to an organisation the person acts for. */
    ORGANISATION,
    /** It asks or involves an organisation the person acts for. */
    INVOLVED,
    /** An object elsewhere was linked to one of the person's city. */
    LINKED,
    /** It falls to a role of the person. */
    ROLE
  }

  /** Those who hold a role in a tenant. */
  public static Audience role(Cause cause, String tenant, String role) {
    return new Audience(cause, tenant + "/" + role);
  }

  /**
   * All that a caller is.
   *
   * @param askedIn consultations that ask an organisation of the caller
   */
  public static Set<Audience> of(Caller caller, Set<String> askedIn) {
    var all = of(caller.actor().id(), caller.actor().roles(), caller.scope());
    askedIn.forEach(consultation -> all.add(new Audience(Cause.INVOLVED, consultation)));
    return all;
  }

  private static Set<Audience> of(
      String person, java.util.Map<String, Set<String>> roles, Scope scope) {
    var all = new LinkedHashSet<Audience>();
    all.add(new Audience(Cause.NAMED, person));
    all.add(new Audience(Cause.AUTHOR, person));
    scope
        .organisations()
        .values()
        .forEach(
            own ->
                own.forEach(
                    name -> {
                      all.add(new Audience(Cause.ORGANISATION, name));
                      all.add(new Audience(Cause.INVOLVED, name));
                    }));
    roles.forEach(
        (tenant, held) ->
            held.forEach(
                role -> {
                  all.add(role(Cause.LINKED, tenant, role));
                  all.add(role(Cause.ROLE, tenant, role));
                }));
    return all;
  }

  /** Whether it names a consultation: those it asks are told, though its row does not name them. */
  public boolean isOfConsultation() {
    return cause == Cause.INVOLVED && ResourceName.collection(whom).equals(CONSULTATIONS);
  }

  /** As it is stored. */
  public String code() {
    return cause.name() + BETWEEN + whom;
  }

  /** As it was stored; empty for what is none. */
  public static Optional<Audience> of(String code) {
    int end = code.indexOf(BETWEEN);
    for (var cause : Cause.values()) {
      if (end > 0 && cause.name().contentEquals(code.subSequence(0, end))) {
        return Optional.of(new Audience(cause, code.substring(end + 1)));
      }
    }
    return Optional.empty();
  }
}
