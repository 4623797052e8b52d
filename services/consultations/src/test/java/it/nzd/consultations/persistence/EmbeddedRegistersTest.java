package it.nzd.consultations.persistence;

import it.nzd.store.testing.StoreKind;

class EmbeddedRegistersTest extends RegistersContract {
  EmbeddedRegistersTest() {
    super(StoreKind.EMBEDDED);
  }
}
