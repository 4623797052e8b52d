package it.nzd.theories.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodTheoriesIT extends TheoriesContract {
  MongodTheoriesIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
