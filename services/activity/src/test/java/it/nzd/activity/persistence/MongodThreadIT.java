package it.nzd.activity.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodThreadIT extends ThreadContract {
  MongodThreadIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
