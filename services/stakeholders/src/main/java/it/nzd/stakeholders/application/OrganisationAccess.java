package it.nzd.stakeholders.application;

import static it.nzd.platform.access.Roles.CITY_COORDINATOR;
import static it.nzd.platform.access.Roles.DATA_STEWARD;
import static it.nzd.platform.access.Roles.FIRM;
import static it.nzd.platform.access.Roles.MUNICIPALITY_OFFICER;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.StakeholdersReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who may write which organisations, beyond the contract's rule. Coordinator and data steward write
 * all of their city's; an officer those of the own territory, which stay in it; a firm, through
 * those of its people who have the mandate for data, its own, of which it keeps up size, employees,
 * sites and web site. What identifies it, where it belongs and who may read it is the city's to
 * say.
 */
final class OrganisationAccess {
  private static final Set<String> WHOLE_CITY = Set.of(CITY_COORDINATOR, DATA_STEWARD);
  private static final Set<String> EDITORS =
      Set.of(CITY_COORDINATOR, DATA_STEWARD, MUNICIPALITY_OFFICER, FIRM);
  private static final Map<String, Function<Organisation, Object>> KEPT_BY_CITY =
      Map.of(
          "legal_name", Organisation::legalName,
          "vat_number", Organisation::vatNumber,
          "type", Organisation::type,
          "ateco", Organisation::ateco,
          "district", Organisation::district,
          "municipality", Organisation::municipality,
          "invented", Organisation::invented,
          "visibility", Organisation::visibility);

  private OrganisationAccess() {}

  /** Refuses what an officer would add outside the own territory. */
  static void mayAdd(Caller caller, Row row) {
    if (!actsForWholeCity(caller, row.tenant())) {
      inTerritory(caller, row.tenant(), String.valueOf(row.municipality()));
    }
  }

  /** Refuses a change of a row, or of a field, that is not the caller's. */
  static void mayEdit(
      Caller caller, Standings standings, Row row, Organisation before, Organisation after) {
    caller.mayChange(row, EDITORS);
    if (actsForWholeCity(caller, row.tenant())) {
      return;
    }
    if (isInTerritory(caller, row.tenant(), before.municipality())) {
      inTerritory(caller, row.tenant(), after.municipality());
    } else {
      mayEnterData(caller, standings, row);
      ownFieldsOnly(before, after);
    }
  }

  /** Refuses to keep or delete documents with an organisation that is not the caller's. */
  static void mayKeepFiles(Caller caller, Standings standings, Row row) {
    caller.mayChange(row, EDITORS);
    if (!actsForWholeCity(caller, row.tenant())
        && !isInTerritory(caller, row.tenant(), String.valueOf(row.municipality()))) {
      mayEnterData(caller, standings, row);
    }
  }

  /** Refuses the own firm's people without the mandate for data: they read, and draft answers. */
  private static void mayEnterData(Caller caller, Standings standings, Row row) {
    if (!standings
        .of(caller.actor().id())
        .may(Standing.Power.ENTER_DATA, String.valueOf(row.organisation()))) {
      throw ServiceException.of(StakeholdersReason.DATA_MANDATE_MISSING);
    }
  }

  private static boolean actsForWholeCity(Caller caller, String tenant) {
    return caller.actor().isService()
        || caller.actor().rolesIn(tenant).stream().anyMatch(WHOLE_CITY::contains);
  }

  private static boolean isInTerritory(Caller caller, String tenant, String municipality) {
    return caller.scope().municipalities().getOrDefault(tenant, Set.of()).contains(municipality);
  }

  private static void inTerritory(Caller caller, String tenant, String municipality) {
    if (!isInTerritory(caller, tenant, municipality)) {
      throw ServiceException.field(
          StakeholdersReason.OUTSIDE_OWN_TERRITORY,
          "organisation.municipality",
          Map.of("municipality", municipality));
    }
  }

  private static void ownFieldsOnly(Organisation before, Organisation after) {
    var violations = new ArrayList<Violation>();
    KEPT_BY_CITY.forEach(
        (field, value) -> {
          if (!value.apply(before).equals(value.apply(after))) {
            violations.add(keptByCity(field));
          }
        });
    if (!violations.isEmpty()) {
      var field = violations.getFirst().field();
      throw new ServiceException(
          StakeholdersReason.FIELD_KEPT_BY_CITY, Map.of("field", field), List.copyOf(violations));
    }
  }

  private static Violation keptByCity(String field) {
    var reason = StakeholdersReason.FIELD_KEPT_BY_CITY;
    var sentence = ServiceException.of(reason, "field", field).getMessage();
    return new Violation("organisation." + field, reason.name(), String.valueOf(sentence));
  }
}
