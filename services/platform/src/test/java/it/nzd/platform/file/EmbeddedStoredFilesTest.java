package it.nzd.platform.file;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedStoredFilesTest extends StoredFilesContract {
  EmbeddedStoredFilesTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
