package it.nzd.platform.file;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodStoredFilesIT extends StoredFilesContract {
  MongodStoredFilesIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
