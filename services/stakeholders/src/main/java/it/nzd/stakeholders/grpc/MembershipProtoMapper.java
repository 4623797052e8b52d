package it.nzd.stakeholders.grpc;

import it.nzd.platform.contract.Messages;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Membership;

/** Memberships and their messages. */
final class MembershipProtoMapper {
  private MembershipProtoMapper() {}

  static it.nzd.stakeholders.v1.Membership toProto(Stored<Membership> stored) {
    var membership = stored.value();
    var out =
        it.nzd.stakeholders.v1.Membership.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setPerson(membership.person())
            .setFromDay(membership.fromDay().toString())
            .setToDay(Terms.text(membership.toDay()))
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
        Terms.day(sent.getFromDay(), "membership.from_day"),
        Terms.openDay(sent.getToDay(), "membership.to_day"),
        null);
  }
}
