package it.nzd.decisions.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodBoxesAndEventsIT extends BoxesAndEventsContract {
  MongodBoxesAndEventsIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
