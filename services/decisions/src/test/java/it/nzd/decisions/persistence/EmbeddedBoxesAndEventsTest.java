package it.nzd.decisions.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedBoxesAndEventsTest extends BoxesAndEventsContract {
  EmbeddedBoxesAndEventsTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
