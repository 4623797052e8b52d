package it.nzd.stakeholders.grpc;

import it.nzd.platform.contract.Messages;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.application.MandateView;
import it.nzd.stakeholders.domain.Mandate;
import it.nzd.stakeholders.domain.Power;
import java.util.stream.Collectors;

/** Mandates and their messages. */
final class MandateProtoMapper {
  private MandateProtoMapper() {}

  static it.nzd.stakeholders.v1.Mandate toProto(MandateView view) {
    var stored = view.stored();
    var mandate = stored.value();
    var out =
        it.nzd.stakeholders.v1.Mandate.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setPerson(mandate.person())
            .setOrganisation(mandate.organisation())
            .setBasis(mandate.basis())
            .setFromDay(mandate.term().fromDay().toString())
            .setToDay(Terms.text(mandate.term().toDay()))
            .setInForce(view.inForce())
            .setOrganisationTitle(view.title())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    mandate.powers().stream()
        .sorted()
        .map(power -> it.nzd.stakeholders.v1.Mandate.Power.valueOf(power.code()))
        .forEach(out::addPowers);
    return out.build();
  }

  static Mandate fromProto(it.nzd.stakeholders.v1.Mandate sent) {
    return new Mandate(
        sent.getPerson(),
        sent.getOrganisation(),
        sent.getPowersList().stream()
            .map(power -> Coded.of(Power.class, power.name()))
            .collect(Collectors.toSet()),
        sent.getBasis(),
        Terms.of(sent.getFromDay(), sent.getToDay(), "mandate."));
  }
}
