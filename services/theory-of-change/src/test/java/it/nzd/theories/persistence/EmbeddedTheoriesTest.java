package it.nzd.theories.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedTheoriesTest extends TheoriesContract {
  EmbeddedTheoriesTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
