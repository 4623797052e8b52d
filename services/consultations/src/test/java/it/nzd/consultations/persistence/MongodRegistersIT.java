package it.nzd.consultations.persistence;

import it.nzd.store.testing.StoreKind;

class MongodRegistersIT extends RegistersContract {
  MongodRegistersIT() {
    super(StoreKind.MONGOD);
  }
}
