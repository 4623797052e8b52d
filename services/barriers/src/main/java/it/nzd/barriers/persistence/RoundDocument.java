package it.nzd.barriers.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.domain.scoring.Asked;
import it.nzd.barriers.domain.scoring.RoundState;
import it.nzd.barriers.domain.scoring.ScoringMethod;
import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scoring round as it is stored.
 *
 * @param polarities polarity of each barrier when the round was opened, in the same order
 * @param assessors how many people gave scores
 * @param hiddenSheets what each person gave: in no event, ever
 */
@MappedEntity(value = "scoringRounds", namingStrategy = NamingStrategies.Raw.class)
record RoundDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    List<String> barriers,
    List<String> polarities,
    String method,
    String dueDay,
    List<LinkDocument> links,
    String state,
    List<TakenDocument> steps,
    int assessors,
    List<ResultDocument> results,
    @Nullable Instant closeTime,
    List<SheetDocument> hiddenSheets)
    implements AggregateDocument<RoundDocument> {

  static RoundDocument of(String name, ScoringRound round) {
    return new RoundDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        round.title(),
        round.asked().stream().map(Asked::barrier).toList(),
        round.asked().stream().map(each -> each.polarity().code()).toList(),
        round.method().code(),
        round.dueDay(),
        round.links().stream().map(LinkDocument::of).toList(),
        Lifecycle.code(round.state()),
        round.steps().stream().map(TakenDocument::of).toList(),
        round.sheets().size(),
        round.results().stream().map(ResultDocument::of).toList(),
        round.closedAt(),
        round.sheets().stream().map(SheetDocument::of).toList());
  }

  ScoringRound toDomain() {
    var asked = new ArrayList<Asked>();
    for (int i = 0; i < barriers.size(); i++) {
      asked.add(new Asked(barriers.get(i), Coded.of(Polarity.class, polarities.get(i))));
    }
    return new ScoringRound(
        title,
        asked,
        Coded.of(ScoringMethod.class, method),
        dueDay,
        links.stream().map(LinkDocument::toDomain).toList(),
        RoundState.valueOf(state.toUpperCase(Locale.ROOT)),
        steps.stream().map(TakenDocument::toDomain).toList(),
        hiddenSheets.stream().map(SheetDocument::toDomain).toList(),
        results.stream().map(ResultDocument::toDomain).toList(),
        closeTime);
  }

  @Override
  public RoundDocument at(long revision, Header header) {
    return new RoundDocument(
        id,
        revision,
        header,
        title,
        barriers,
        polarities,
        method,
        dueDay,
        links,
        state,
        steps,
        assessors,
        results,
        closeTime,
        hiddenSheets);
  }
}
