package it.nzd.platform.operation;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodOperationsIT extends OperationsContract {
  MongodOperationsIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
