package it.nzd.theories.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;

/** A model as it was fixed, as it is stored. */
@MappedEntity(value = "theoryVersions", namingStrategy = NamingStrategies.Raw.class)
record SnapshotDocument(@Id String id, TheoryDocument theory) {}
