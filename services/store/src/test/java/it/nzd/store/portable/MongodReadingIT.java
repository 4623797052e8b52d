package it.nzd.store.portable;

import it.nzd.store.testing.StoreKind;

class MongodReadingIT extends ReadingContract {

  MongodReadingIT() {
    super(StoreKind.MONGOD);
  }
}
