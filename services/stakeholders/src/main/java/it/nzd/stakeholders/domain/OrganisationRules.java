package it.nzd.stakeholders.domain;

import it.nzd.platform.error.Broken;
import it.nzd.platform.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an organisation must keep to enter the registry. */
public final class OrganisationRules {
  private OrganisationRules() {}

  /** Every rule that the organisation breaks, given its district and the known activities. */
  public static List<Broken> broken(Organisation organisation, District district, Ateco ateco) {
    var broken = new ArrayList<Broken>();
    if (!VatNumber.isValid(organisation.vatNumber())) {
      broken.add(Broken.of(StakeholdersReason.VAT_NUMBER_INVALID, "vat_number"));
    }
    if (!ateco.knows(organisation.ateco())) {
      broken.add(
          Broken.of(StakeholdersReason.ATECO_UNKNOWN, "ateco", "ateco", organisation.ateco()));
    }
    if (!district.liesIn(organisation.municipality())) {
      broken.add(
          new Broken(
              StakeholdersReason.MUNICIPALITY_OUTSIDE_DISTRICT,
              "municipality",
              Map.of(
                  "municipality",
                  organisation.municipality(),
                  "district",
                  organisation.district())));
    }
    size(organisation, broken);
    sites(organisation.sites(), broken);
    return broken;
  }

  private static void size(Organisation organisation, List<Broken> broken) {
    var employees = organisation.employees();
    if (employees != null && organisation.sizeClass().contradicts(employees.persons())) {
      broken.add(
          new Broken(
              StakeholdersReason.SIZE_CLASS_CONTRADICTS_EMPLOYEES,
              "size_class",
              Map.of(
                  "sizeClass",
                  organisation.sizeClass().code(),
                  "persons",
                  Integer.toString(employees.persons()))));
    }
  }

  private static void sites(List<Site> sites, List<Broken> broken) {
    for (int i = 0; i < sites.size(); i++) {
      area(sites.get(i).roofArea(), "sites[" + i + "].roof_area", broken);
      area(sites.get(i).parkingArea(), "sites[" + i + "].parking_area", broken);
    }
  }

  private static void area(@Nullable Quantity area, String field, List<Broken> broken) {
    if (area != null && area.squareMetres().isEmpty()) {
      broken.add(Broken.of(StakeholdersReason.AREA_EXPECTED, field, "unit", area.unit()));
    }
  }
}
