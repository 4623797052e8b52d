package it.nzd.indicators.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodMeterBooksIT extends MeterBooksContract {
  MongodMeterBooksIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
