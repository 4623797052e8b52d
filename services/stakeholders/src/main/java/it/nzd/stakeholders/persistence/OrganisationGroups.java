package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.facet;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;

import com.mongodb.client.model.Facet;
import it.nzd.stakeholders.domain.OrganisationSummary;
import it.nzd.stakeholders.domain.OrganisationSummary.Group;
import it.nzd.stakeholders.domain.OrganisationType;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Counts of organisations, made in the store in one pass: only groups come back, never rows. */
final class OrganisationGroups {
  private static final String COUNT = "organisations";
  private static final String EMPLOYEES = "employees";
  private static final List<String> FIELDS =
      List.of("sizeClass", "municipality", "searchDivision", "district", "type", "invented");

  private OrganisationGroups() {}

  /** The aggregation that counts what the filter finds. */
  static List<Bson> pipeline(Bson filter) {
    return List.of(match(filter), facet(FIELDS.stream().map(OrganisationGroups::by).toList()));
  }

  /** The summary in the aggregation's one answer. */
  static OrganisationSummary summary(Document found) {
    var byType = groups(found, "type");
    return new OrganisationSummary(
        byType.stream().mapToInt(Group::organisations).sum(),
        of(groups(found, "invented"), "true"),
        of(byType, OrganisationType.FIRM.code()),
        groups(found, "sizeClass"),
        groups(found, "municipality"),
        groups(found, "searchDivision"),
        groups(found, "district"));
  }

  private static Facet by(String field) {
    return new Facet(
        field, group("$" + field, sum(COUNT, 1), sum(EMPLOYEES, "$employees.persons")));
  }

  /** The greatest groups first. */
  private static List<Group> groups(Document found, String field) {
    return found.getList(field, Document.class).stream()
        .map(OrganisationGroups::read)
        .sorted(Comparator.comparingInt(Group::organisations).reversed().thenComparing(Group::code))
        .toList();
  }

  private static Group read(Document found) {
    return new Group(
        String.valueOf(found.get("_id")),
        found.get(COUNT, Number.class).intValue(),
        found.get(EMPLOYEES, Number.class).intValue());
  }

  private static int of(List<Group> groups, String code) {
    return groups.stream()
        .filter(group -> group.code().equals(code))
        .mapToInt(Group::organisations)
        .sum();
  }
}
