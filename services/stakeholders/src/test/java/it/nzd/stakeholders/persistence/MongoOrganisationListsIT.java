package it.nzd.stakeholders.persistence;

import it.nzd.store.testing.StoreKind;

class MongoOrganisationListsIT extends OrganisationListsContract {
  MongoOrganisationListsIT() {
    super(StoreKind.MONGOD);
  }
}
