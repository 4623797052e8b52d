package it.nzd.store.portable;

import it.nzd.store.testing.StoreKind;

class EmbeddedWritingTest extends WritingContract {

  EmbeddedWritingTest() {
    super(StoreKind.EMBEDDED);
  }
}
