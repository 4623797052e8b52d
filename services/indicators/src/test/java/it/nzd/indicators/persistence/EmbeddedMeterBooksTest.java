package it.nzd.indicators.persistence;

import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;

class EmbeddedMeterBooksTest extends MeterBooksContract {
  EmbeddedMeterBooksTest() {
    super(TestStore.uri(StoreKind.EMBEDDED));
  }
}
