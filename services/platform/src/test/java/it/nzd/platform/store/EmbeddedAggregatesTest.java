package it.nzd.platform.store;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedAggregatesTest extends AggregatesContract {
  EmbeddedAggregatesTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
