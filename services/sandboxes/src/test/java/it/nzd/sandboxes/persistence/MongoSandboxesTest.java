package it.nzd.sandboxes.persistence;

import it.nzd.store.testing.StoreKind;

class MongoSandboxesTest extends SandboxesContract {
  MongoSandboxesTest() {
    super(StoreKind.EMBEDDED);
  }
}
