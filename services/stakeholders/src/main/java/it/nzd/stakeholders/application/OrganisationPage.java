package it.nzd.stakeholders.application;

import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Organisation;

/**
 * A page of organisations.
 *
 * @param slice the page
 * @param total how many there are on all pages
 */
public record OrganisationPage(Slice<Stored<Organisation>> slice, int total) {}
