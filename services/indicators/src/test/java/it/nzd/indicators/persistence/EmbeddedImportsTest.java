package it.nzd.indicators.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedImportsTest extends ImportsContract {
  EmbeddedImportsTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
