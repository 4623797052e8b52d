package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.stakeholders.domain.Membership;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership as it is stored: of an organisation or of a municipality, never both. */
@MappedEntity(value = "memberships", namingStrategy = NamingStrategies.Raw.class)
record MembershipDocument(
    @Id String id,
    long revision,
    Header header,
    String person,
    @Nullable String organisation,
    @Nullable String municipality,
    String fromDay,
    @Nullable String toDay,
    @Nullable Instant endedAt)
    implements AggregateDocument<MembershipDocument> {

  static MembershipDocument of(String name, Membership membership) {
    var target = membership.target();
    var toDay = membership.toDay();
    return new MembershipDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        membership.person(),
        target instanceof Membership.OfOrganisation of ? of.name() : null,
        target instanceof Membership.OfMunicipality of ? of.istatCode() : null,
        membership.fromDay().toString(),
        toDay == null ? null : toDay.toString(),
        membership.endedAt());
  }

  Membership toDomain() {
    return new Membership(
        person,
        target(),
        LocalDate.parse(fromDay),
        toDay == null ? null : LocalDate.parse(toDay),
        endedAt);
  }

  private Membership.Target target() {
    if (organisation != null) {
      return new Membership.OfOrganisation(organisation);
    }
    if (municipality != null) {
      return new Membership.OfMunicipality(municipality);
    }
    throw new IllegalStateException("Membership of nothing: " + id);
  }

  @Override
  public MembershipDocument at(long revision, Header header) {
    return new MembershipDocument(
        id, revision, header, person, organisation, municipality, fromDay, toDay, endedAt);
  }
}
