package it.nzd.activity.domain;

import java.util.Optional;

/**
 * What a verification found.
 *
 * @param entries entries looked at
 * @param fault the first thing that is wrong; empty when the chain is intact
 * @param head where the chain ended when it was looked at
 */
public record ChainReport(int entries, Optional<Fault> fault, ChainHead head) {}
