package it.nzd.stakeholders.grpc;

import it.nzd.platform.access.Standing;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.StakeholdersReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Memberships, standings and their messages. */
final class MembershipProtoMapper {
  private MembershipProtoMapper() {}

  static it.nzd.stakeholders.v1.Membership toProto(Stored<Membership> stored) {
    var membership = stored.value();
    var toDay = membership.toDay();
    var out =
        it.nzd.stakeholders.v1.Membership.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setPerson(membership.person())
            .setFromDay(membership.fromDay().toString())
            .setToDay(toDay == null ? "" : toDay.toString())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    switch (membership.target()) {
      case Membership.OfOrganisation of -> out.setOrganisation(of.name());
      case Membership.OfMunicipality of -> out.setMunicipality(of.istatCode());
    }
    return out.build();
  }

  static Membership fromProto(it.nzd.stakeholders.v1.Membership sent) {
    return new Membership(
        sent.getPerson(),
        sent.hasOrganisation()
            ? new Membership.OfOrganisation(sent.getOrganisation())
            : new Membership.OfMunicipality(sent.getMunicipality()),
        day(sent.getFromDay(), "membership.from_day"),
        sent.getToDay().isEmpty() ? null : day(sent.getToDay(), "membership.to_day"),
        null);
  }

  static it.nzd.stakeholders.v1.Standing toProto(String person, Standing standing) {
    var out = it.nzd.stakeholders.v1.Standing.newBuilder().setPerson(person);
    var tenants = new TreeSet<>(standing.organisations().keySet());
    tenants.addAll(standing.municipalities().keySet());
    for (var tenant : tenants) {
      out.addTenantsBuilder()
          .setTenant(tenant)
          .addAllOrganisations(sorted(standing.organisations().get(tenant)))
          .addAllMunicipalities(sorted(standing.municipalities().get(tenant)));
    }
    return out.build();
  }

  private static Set<String> sorted(@org.jspecify.annotations.Nullable Set<String> values) {
    return values == null ? Set.of() : new TreeSet<>(values);
  }

  /** The contract checks the form of a day; whether the calendar has it is seen here. */
  private static LocalDate day(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ServiceException.field(StakeholdersReason.DAY_UNKNOWN, field, Map.of("day", text));
    }
  }
}
