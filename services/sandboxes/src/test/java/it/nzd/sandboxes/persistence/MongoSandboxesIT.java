package it.nzd.sandboxes.persistence;

import it.nzd.store.testing.StoreKind;

class MongoSandboxesIT extends SandboxesContract {
  MongoSandboxesIT() {
    super(StoreKind.MONGOD);
  }
}
