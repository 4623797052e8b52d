package it.nzd.activity.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedEntriesTest extends EntriesContract {
  EmbeddedEntriesTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
