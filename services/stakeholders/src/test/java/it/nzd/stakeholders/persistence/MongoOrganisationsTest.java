package it.nzd.stakeholders.persistence;

import it.nzd.store.testing.StoreKind;

class MongoOrganisationsTest extends OrganisationsContract {
  MongoOrganisationsTest() {
    super(StoreKind.EMBEDDED);
  }
}
