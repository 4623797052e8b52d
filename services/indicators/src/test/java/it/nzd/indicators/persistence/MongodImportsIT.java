package it.nzd.indicators.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodImportsIT extends ImportsContract {
  MongodImportsIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
