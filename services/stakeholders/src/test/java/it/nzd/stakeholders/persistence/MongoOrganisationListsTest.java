package it.nzd.stakeholders.persistence;

import it.nzd.store.testing.StoreKind;

class MongoOrganisationListsTest extends OrganisationListsContract {
  MongoOrganisationListsTest() {
    super(StoreKind.EMBEDDED);
  }
}
