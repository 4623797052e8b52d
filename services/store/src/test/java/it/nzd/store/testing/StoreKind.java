package it.nzd.store.testing;

/** The two servers a persistence contract is run on. */
public enum StoreKind {
  /** The embedded server, in memory; always there. */
  EMBEDDED,
  /** A real replica set: the one of MONGODB_URI, else a mongod found on the machine. */
  MONGOD
}
