package it.nzd.platform.store;

/**
 * A document that holds one aggregate. Implemented by a record with the properties {@code id} (the
 * resource name), {@code revision}, {@code header} and the aggregate's own, named as the contract's
 * JSON names them. Properties whose names begin with {@code sort} or {@code search} serve queries
 * and are no part of what changed; those that begin with {@code hidden} hold what nobody may read
 * yet, those that begin with {@code personal} hold personal data or a person's judgement: neither
 * ever enters an event or a snapshot.
 *
 * @param <D> the record itself
 */
public interface AggregateDocument<D extends AggregateDocument<D>> {
  /** Resource name. */
  String id();

  /** Revision, from 1. */
  long revision();

  Header header();

  /** The same content at another revision, under another header. */
  D at(long revision, Header header);
}
