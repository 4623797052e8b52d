package it.nzd.stakeholders.application;

import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Person;
import java.time.Instant;

/**
 * An invitation as its maker sees it, once.
 *
 * @param person who is invited
 * @param secret the secret of the link, which is not kept
 * @param until until when it can be followed
 */
public record IssuedInvitation(Stored<Person> person, String secret, Instant until) {}
