package it.nzd.activity.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodEntriesIT extends EntriesContract {
  MongodEntriesIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
