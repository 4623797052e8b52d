package it.nzd.indicators.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class MongodFirmBookIT extends FirmBookContract {
  MongodFirmBookIT() {
    super(TestStore.uri(StoreKind.MONGOD));
  }
}
