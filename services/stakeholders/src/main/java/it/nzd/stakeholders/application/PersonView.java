package it.nzd.stakeholders.application;

import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Person;

/**
 * A person as the caller may see them.
 *
 * @param stored the person
 * @param withContact whether the ways to reach the person are shown
 */
public record PersonView(Stored<Person> stored, boolean withContact) {}
