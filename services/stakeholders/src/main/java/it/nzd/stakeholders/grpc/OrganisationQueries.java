package it.nzd.stakeholders.grpc;

import it.nzd.platform.contract.Messages;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.value.Coded;
import it.nzd.stakeholders.domain.OrganisationOrder;
import it.nzd.stakeholders.domain.OrganisationQuery;
import it.nzd.stakeholders.domain.OrganisationSummary;
import it.nzd.stakeholders.domain.OrganisationType;
import it.nzd.stakeholders.domain.SizeClass;
import it.nzd.stakeholders.v1.OrganisationFilter;
import java.util.List;
import java.util.Locale;

/** Filters, orders and summaries of organisations, and their messages. */
final class OrganisationQueries {
  private static final String DESCENDING = " desc";

  private OrganisationQueries() {}

  static OrganisationQuery fromProto(String parent, OrganisationFilter filter) {
    return new OrganisationQuery(
        Messages.tenant(parent),
        SearchTerms.wanted(filter.getQuery()),
        filter.getDistrictsList(),
        filter.getMunicipalitiesList(),
        filter.getSizeClassesList().stream()
            .map(size -> Coded.of(SizeClass.class, size.name()))
            .toList(),
        filter.getTypesList().stream()
            .filter(type -> type.getNumber() != 0)
            .map(type -> Coded.of(OrganisationType.class, type.name()))
            .toList(),
        filter.getAtecoPrefix(),
        filter.getNamesList());
  }

  static OrganisationOrder order(String orderBy) {
    boolean descending = orderBy.endsWith(DESCENDING);
    var by = descending ? orderBy.substring(0, orderBy.length() - DESCENDING.length()) : orderBy;
    return new OrganisationOrder(
        by.isEmpty()
            ? OrganisationOrder.By.LEGAL_NAME
            : OrganisationOrder.By.valueOf(by.toUpperCase(Locale.ROOT)),
        descending);
  }

  static it.nzd.stakeholders.v1.OrganisationSummary toProto(OrganisationSummary summary) {
    return it.nzd.stakeholders.v1.OrganisationSummary.newBuilder()
        .setTotal(summary.total())
        .setInvented(summary.invented())
        .setFirms(summary.firms())
        .addAllBySizeClass(groups(summary.bySizeClass()))
        .addAllByMunicipality(groups(summary.byMunicipality()))
        .addAllByDivision(groups(summary.byDivision()))
        .addAllByDistrict(groups(summary.byDistrict()))
        .build();
  }

  private static List<it.nzd.stakeholders.v1.OrganisationSummary.Group> groups(
      List<OrganisationSummary.Group> groups) {
    return groups.stream()
        .map(
            group ->
                it.nzd.stakeholders.v1.OrganisationSummary.Group.newBuilder()
                    .setCode(group.code())
                    .setOrganisations(group.organisations())
                    .setEmployees(group.employees())
                    .build())
        .toList();
  }
}
