package it.nzd.barriers.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodRegistersIT extends RegistersContract {
  MongodRegistersIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
