package it.nzd.activity.domain;

/**
 * One link of a tenant's chain.
 *
 * @param form version of the canonical form its hash was taken over
 * @param number place in the tenant's chain, from 1
 * @param sequence place among all entries of all tenants, from 1
 * @param event what happened
 * @param previousHash hash of the entry before
 * @param hash hash of this entry
 * @param readable who may read it now; outside of the hash, since a resource may become less
 *     visible later
 */
public record Entry(
    int form,
    int number,
    int sequence,
    SourceEvent event,
    Hash previousHash,
    Hash hash,
    CurrentRow readable) {

  /**
   * The next entry after a head.
   *
   * @param today who may read the resource today
   */
  public static Entry after(ChainHead head, int sequence, SourceEvent event, CurrentRow today) {
    var number = head.number() + 1;
    var content = CanonicalForm.of(CanonicalForm.CURRENT, number, sequence, event);
    return new Entry(
        CanonicalForm.CURRENT,
        number,
        sequence,
        event,
        head.hash(),
        head.hash().followedBy(content),
        new CurrentRow(today.revision(), Readability.of(event.rowFromNowOn(), today.row())));
  }

  /** Tenant code. */
  public String tenant() {
    return event.tenant();
  }

  /** Resource name. */
  public String name() {
    return nameOf(tenant(), number);
  }

  /** Resource name of the entry at a place of a tenant's chain. */
  public static String nameOf(String tenant, int number) {
    return "cities/" + tenant + "/entries/" + number;
  }

  /** The head of a chain that ends with this entry. */
  public ChainHead asHead() {
    return new ChainHead(tenant(), number, hash, event.at());
  }

  /** Whether the hash is the one of the content and the previous hash as they are now. */
  boolean isSelfConsistent() {
    return CanonicalForm.knows(form)
        && previousHash.followedBy(CanonicalForm.of(form, number, sequence, event)).equals(hash)
        && Readability.isWithin(readable.row(), event.rowFromNowOn());
  }
}
