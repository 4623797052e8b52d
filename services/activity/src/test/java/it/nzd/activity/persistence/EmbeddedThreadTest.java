package it.nzd.activity.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedThreadTest extends ThreadContract {
  EmbeddedThreadTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
