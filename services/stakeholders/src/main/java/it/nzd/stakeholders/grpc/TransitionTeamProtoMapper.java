package it.nzd.stakeholders.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.application.SeatChange;
import it.nzd.stakeholders.application.TeamView;
import it.nzd.stakeholders.domain.Bench;
import it.nzd.stakeholders.domain.DecisionRule;
import it.nzd.stakeholders.domain.Office;
import it.nzd.stakeholders.domain.Seat;
import it.nzd.stakeholders.domain.TransitionTeam;
import it.nzd.stakeholders.v1.ChangeSeatRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Transition teams and their messages. */
final class TransitionTeamProtoMapper {
  private TransitionTeamProtoMapper() {}

  static it.nzd.stakeholders.v1.TransitionTeam toProto(TeamView view) {
    var stored = view.stored();
    var team = stored.value();
    var out =
        content(team).toBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    team.seats().forEach(seat -> out.addSeats(toProto(seat, view)));
    team.gaps(view.today(), view.entitlements()).stream()
        .map(gap -> it.nzd.stakeholders.v1.TransitionTeam.Gap.valueOf(gap.code()))
        .forEach(out::addGaps);
    return out.build();
  }

  static TransitionTeam fromProto(it.nzd.stakeholders.v1.TransitionTeam sent) {
    return fromProto(sent, List.of());
  }

  /** Changes everything but the seats. */
  static UnaryOperator<TransitionTeam> edit(
      it.nzd.stakeholders.v1.TransitionTeam sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent), present.seats());
  }

  static Seat fromProto(it.nzd.stakeholders.v1.TransitionTeam.Seat sent) {
    return new Seat(
        "",
        Coded.of(Bench.class, sent.getBench().name()),
        sent.getOrganisation(),
        person(sent.getPerson()),
        person(sent.getDeputy()),
        sent.getVoting(),
        Coded.of(Office.class, sent.getOffice().name()),
        Terms.of(sent.getFromDay(), sent.getToDay(), "seat."));
  }

  static SeatChange change(ChangeSeatRequest sent, Step step) {
    return new SeatChange(
        step,
        sent.getSeat(),
        person(sent.getPerson()),
        person(sent.getDeputy()),
        sent.getVoting(),
        Coded.of(Office.class, sent.getOffice().name()),
        Terms.openDay(sent.getToDay(), "to_day"));
  }

  private static TransitionTeam fromProto(
      it.nzd.stakeholders.v1.TransitionTeam sent, List<Seat> seats) {
    return new TransitionTeam(
        sent.getDistrict(),
        sent.getDisplayName(),
        Coded.of(DecisionRule.class, sent.getDecisionRule().name()),
        sent.getQuorumPercent(),
        sent.getBasis(),
        Messages.fromProto(sent.getVisibility()),
        sent.getInvented(),
        seats);
  }

  private static it.nzd.stakeholders.v1.TransitionTeam content(TransitionTeam team) {
    return it.nzd.stakeholders.v1.TransitionTeam.newBuilder()
        .setDistrict(team.district())
        .setDisplayName(team.displayName())
        .setDecisionRule(
            it.nzd.stakeholders.v1.TransitionTeam.DecisionRule.valueOf(team.rule().code()))
        .setQuorumPercent(team.quorumPercent())
        .setBasis(team.basis())
        .setVisibility(Messages.toProto(team.visibility()))
        .setInvented(team.invented())
        .build();
  }

  private static it.nzd.stakeholders.v1.TransitionTeam.Seat toProto(Seat seat, TeamView view) {
    return it.nzd.stakeholders.v1.TransitionTeam.Seat.newBuilder()
        .setId(seat.id())
        .setBench(it.nzd.stakeholders.v1.TransitionTeam.Bench.valueOf(seat.bench().code()))
        .setOrganisation(seat.organisation())
        .setPerson(text(seat.person()))
        .setDeputy(text(seat.deputy()))
        .setVoting(seat.voting())
        .setOffice(it.nzd.stakeholders.v1.TransitionTeam.Office.valueOf(seat.office().code()))
        .setFromDay(seat.term().fromDay().toString())
        .setToDay(Terms.text(seat.term().toDay()))
        .setInForce(seat.isInForce(view.today()))
        .setPersonEntitled(isEntitled(seat, seat.person(), view))
        .setDeputyEntitled(isEntitled(seat, seat.deputy(), view))
        .setOrganisationTitle(view.titles().getOrDefault(seat.organisation(), ""))
        .build();
  }

  private static boolean isEntitled(Seat seat, @Nullable String person, TeamView view) {
    return person != null
        && seat.isInForce(view.today())
        && view.entitlements().mayActOn(seat, person);
  }

  private static @Nullable String person(String sent) {
    return sent.isEmpty() ? null : sent;
  }

  private static String text(@Nullable String person) {
    return person == null ? "" : person;
  }
}
