package it.nzd.store.portable;

import it.nzd.store.testing.StoreKind;

class EmbeddedReadingTest extends ReadingContract {

  EmbeddedReadingTest() {
    super(StoreKind.EMBEDDED);
  }
}
