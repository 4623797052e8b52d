package it.nzd.platform.store;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodAggregatesIT extends AggregatesContract {
  MongodAggregatesIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
