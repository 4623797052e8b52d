package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.value.Coded;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who works with a city.
 *
 * @param subject subject id at the identity provider: what everything else names the person by
 * @param personal personal data; null once erased
 * @param visibility who may read the name
 * @param roles role codes that an invitation gave in this city
 * @param state where the person stands with the city
 * @param invitation the open invitation; null where there is none
 * @param withdrawalReason why the person was withdrawn; empty while not
 */
public record Person(
    String subject,
    @Nullable PersonalData personal,
    Row.Visibility visibility,
    Set<String> roles,
    State state,
    @Nullable OpenInvitation invitation,
    String withdrawalReason) {
  /** Where a person stands with a city. */
  public enum State implements Coded {
    INVITED,
    ACTIVE,
    WITHDRAWN,
    ERASED;

    @Override
    public String code() {
      return "STATE_" + name();
    }
  }

  public Person {
    roles = Set.copyOf(roles);
  }

  /** Somebody who has an account already. */
  public static Person known(String subject, PersonalData personal, Row.Visibility visibility) {
    return new Person(subject, personal, visibility, Set.of(), State.ACTIVE, null, "");
  }

  /** Somebody who was invited into these roles. */
  public static Person invited(
      String subject, PersonalData personal, Set<String> roles, OpenInvitation invitation) {
    return new Person(
        subject, personal, Row.Visibility.INTERNAL, roles, State.INVITED, invitation, "");
  }

  /** The same person with a new link. */
  public Person invitedAgain(OpenInvitation next) {
    return new Person(subject, personal, visibility, roles, State.INVITED, next, "");
  }

  /** The same person, who has followed the link. */
  public Person accepted() {
    return new Person(subject, personal, visibility, roles, State.ACTIVE, null, "");
  }

  /** The same person with more roles. */
  public Person given(Set<String> more) {
    var all = new HashSet<>(roles);
    all.addAll(more);
    return new Person(subject, personal, visibility, all, state, invitation, withdrawalReason);
  }

  /** The same person without any role. */
  public Person withdrawn(String reason) {
    return new Person(subject, personal, visibility, Set.of(), State.WITHDRAWN, null, reason);
  }

  /** The same person without personal data. */
  public Person erased() {
    return new Person(subject, null, visibility, Set.of(), State.ERASED, null, withdrawalReason);
  }

  /** Whether the person works with the city or is about to. */
  public boolean isPresent() {
    return state == State.ACTIVE || state == State.INVITED;
  }
}
