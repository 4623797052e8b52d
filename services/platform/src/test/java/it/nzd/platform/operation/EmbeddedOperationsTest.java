package it.nzd.platform.operation;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedOperationsTest extends OperationsContract {
  EmbeddedOperationsTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
