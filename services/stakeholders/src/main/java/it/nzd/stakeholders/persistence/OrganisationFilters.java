package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.OrganisationOrder;
import it.nzd.stakeholders.domain.OrganisationQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.conversions.Bson;

/** What narrows and orders organisations, in the store's words: equality and ranges only. */
final class OrganisationFilters {
  private static final String AFTER_ALL_CODES = "\uffff";

  /** The server looks up the first word in its index and the others in what that finds. */
  private static final Comparator<String> RAREST_FIRST =
      Comparator.comparing(OrganisationFilters::hasDigit).thenComparing(String::length).reversed();

  private OrganisationFilters() {}

  static Bson of(OrganisationQuery query) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(query.tenant()));
    if (!query.words().isEmpty()) {
      parts.add(all("searchTerms", query.words().stream().sorted(RAREST_FIRST).toList()));
    }
    oneOf("_id", query.names(), parts);
    oneOf("district", query.districts(), parts);
    oneOf("municipality", query.municipalities(), parts);
    oneOf("sizeClass", codes(query.sizeClasses()), parts);
    oneOf("type", codes(query.types()), parts);
    if (!query.atecoPrefix().isEmpty()) {
      parts.add(gte("ateco", query.atecoPrefix()));
      parts.add(lt("ateco", query.atecoPrefix() + AFTER_ALL_CODES));
    }
    return parts.size() == 1 ? parts.getFirst() : and(parts);
  }

  static Sort sort(OrganisationOrder order) {
    var field =
        switch (order.by()) {
          case LEGAL_NAME -> "sortName";
          case EMPLOYEES -> "sortEmployees";
          case ATECO -> "ateco";
          case UPDATE_TIME -> "header.updatedAt";
        };
    return new Sort(field, order.descending());
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static void oneOf(String field, List<String> values, List<Bson> parts) {
    if (!values.isEmpty()) {
      parts.add(in(field, values));
    }
  }

  private static List<String> codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).toList();
  }
}
