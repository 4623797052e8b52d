package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A change that came with a request id.
 *
 * @param id the caller's request id
 * @param bodyHash hash of everything else the caller sent
 * @param revision revision the change led to
 * @param at when it was made
 */
@Serdeable
public record SeenRequest(String id, String bodyHash, long revision, Instant at) {}
