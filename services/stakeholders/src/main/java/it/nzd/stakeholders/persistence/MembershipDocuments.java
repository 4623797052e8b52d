package it.nzd.stakeholders.persistence;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Simple finders of memberships. */
@MongoRepository(databaseName = "${nzd.store.database}")
interface MembershipDocuments extends GenericRepository<MembershipDocument, String> {
  /** All of a person, tombstones too; served by the index {@code by_person}. */
  List<MembershipDocument> findByPerson(String person);
}
