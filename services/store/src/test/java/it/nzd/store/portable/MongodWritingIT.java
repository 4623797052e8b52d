package it.nzd.store.portable;

import it.nzd.store.testing.StoreKind;

class MongodWritingIT extends WritingContract {

  MongodWritingIT() {
    super(StoreKind.MONGOD);
  }
}
