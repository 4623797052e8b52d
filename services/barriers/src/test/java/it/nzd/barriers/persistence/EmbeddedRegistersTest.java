package it.nzd.barriers.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedRegistersTest extends RegistersContract {
  EmbeddedRegistersTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
