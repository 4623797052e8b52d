package it.nzd.stakeholders.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.Bench;
import it.nzd.stakeholders.domain.DecisionRule;
import it.nzd.stakeholders.domain.Office;
import it.nzd.stakeholders.domain.Seat;
import it.nzd.stakeholders.domain.TransitionTeam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transition team as it is stored, its seats with it. */
@MappedEntity(value = "transitionTeams", namingStrategy = NamingStrategies.Raw.class)
record TransitionTeamDocument(
    @Id String id,
    long revision,
    Header header,
    String district,
    String displayName,
    String decisionRule,
    int quorumPercent,
    String basis,
    String visibility,
    boolean invented,
    List<SeatDocument> seats,
    String sortName)
    implements AggregateDocument<TransitionTeamDocument> {

  /** A seat as it is stored. */
  @Serdeable
  record SeatDocument(
      String id,
      String bench,
      String organisation,
      @Nullable String person,
      @Nullable String deputy,
      boolean voting,
      String office,
      TermDocument term) {
    static SeatDocument of(Seat seat) {
      return new SeatDocument(
          seat.id(),
          seat.bench().code(),
          seat.organisation(),
          seat.person(),
          seat.deputy(),
          seat.voting(),
          seat.office().code(),
          TermDocument.of(seat.term()));
    }

    Seat toDomain() {
      return new Seat(
          id,
          Coded.of(Bench.class, bench),
          organisation,
          person,
          deputy,
          voting,
          Coded.of(Office.class, office),
          term.toDomain());
    }
  }

  static TransitionTeamDocument of(String name, TransitionTeam team) {
    return new TransitionTeamDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        team.district(),
        team.displayName(),
        team.rule().code(),
        team.quorumPercent(),
        team.basis(),
        Visibilities.code(team.visibility()),
        team.invented(),
        team.seats().stream().map(SeatDocument::of).toList(),
        SearchTerms.normalised(team.displayName()));
  }

  TransitionTeam toDomain() {
    return new TransitionTeam(
        district,
        displayName,
        Coded.of(DecisionRule.class, decisionRule),
        quorumPercent,
        basis,
        Visibilities.of(visibility),
        invented,
        seats.stream().map(SeatDocument::toDomain).toList());
  }

  @Override
  public TransitionTeamDocument at(long revision, Header header) {
    return new TransitionTeamDocument(
        id,
        revision,
        header,
        district,
        displayName,
        decisionRule,
        quorumPercent,
        basis,
        visibility,
        invented,
        seats,
        sortName);
  }
}
