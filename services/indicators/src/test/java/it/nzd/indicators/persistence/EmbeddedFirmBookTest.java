package it.nzd.indicators.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedFirmBookTest extends FirmBookContract {
  EmbeddedFirmBookTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
