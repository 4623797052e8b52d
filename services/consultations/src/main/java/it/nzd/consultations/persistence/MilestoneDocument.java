package it.nzd.consultations.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.tables.Milestone;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The last milestone of a consultation as it is stored, under its name. */
@MappedEntity(value = "milestones", namingStrategy = NamingStrategies.Raw.class)
record MilestoneDocument(
    @Id String id, int answers, @Nullable Double balance, Map<String, SaidDocument> questions) {

  /** What was said to a question. */
  @Serdeable
  record SaidDocument(int answers, Map<String, Integer> counts, @Nullable BigDecimal mean) {}

  static MilestoneDocument of(String consultation, Milestone milestone) {
    var said = new TreeMap<String, SaidDocument>();
    milestone
        .questions()
        .forEach(
            (question, each) ->
                said.put(question, new SaidDocument(each.answers(), each.counts(), each.mean())));
    return new MilestoneDocument(consultation, milestone.answers(), milestone.balance(), said);
  }

  Milestone toDomain() {
    var said = new TreeMap<String, Milestone.Said>();
    questions.forEach(
        (question, each) ->
            said.put(question, new Milestone.Said(each.answers(), each.counts(), each.mean())));
    return new Milestone(answers, balance, said);
  }
}
