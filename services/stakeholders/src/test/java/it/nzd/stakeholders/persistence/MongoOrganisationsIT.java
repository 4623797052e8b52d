package it.nzd.stakeholders.persistence;

import it.nzd.store.testing.StoreKind;

class MongoOrganisationsIT extends OrganisationsContract {
  MongoOrganisationsIT() {
    super(StoreKind.MONGOD);
  }
}
