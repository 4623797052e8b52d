package it.nzd.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row;
import it.nzd.platform.error.Broken;
import it.nzd.platform.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationRulesTest {
  private static final Ateco ATECO = new Ateco(Set.of("13", "25"));
  private static final District DISTRICT =
      new District(
          "Distretto tessile",
          DistrictType.SECTOR_DISTRICT,
          "",
          true,
          "",
          List.of(new Municipality("100005", "Prato", "PO")),
          ClimateZone.D,
          "",
          List.of());

  @Test
  void shouldFindNothingWrongWithAGoodOne() {
    assertThat(broken("12345678903", "13.30.00", SizeClass.SMALL, "100005", null)).isEmpty();
  }

  @Test
  void shouldNameEveryRuleAtOnce() {
    var broken = broken("12345678901", "04.1", SizeClass.MICRO, "100003", quantity("-1", "m2"));

    assertThat(broken)
        .extracting(Broken::reason)
        .containsExactly(
            StakeholdersReason.VAT_NUMBER_INVALID,
            StakeholdersReason.ATECO_UNKNOWN,
            StakeholdersReason.MUNICIPALITY_OUTSIDE_DISTRICT,
            StakeholdersReason.SIZE_CLASS_CONTRADICTS_EMPLOYEES,
            StakeholdersReason.AREA_EXPECTED);
    assertThat(broken)
        .extracting(Broken::field)
        .containsExactly("vat_number", "ateco", "municipality", "size_class", "sites[0].roof_area");
  }

  @Test
  void shouldTakeAreasInUnitsOfAreaOnly() {
    assertThat(quantity("2.5", "ha").squareMetres()).hasValueSatisfying(isNumber("25000"));
    assertThat(quantity("0.001", "km2").squareMetres()).hasValueSatisfying(isNumber("1000"));
    assertThat(quantity("3", "m").squareMetres()).isEmpty();
    assertThat(quantity("-3", "m2").squareMetres()).isEmpty();
  }

  private static java.util.function.Consumer<BigDecimal> isNumber(String number) {
    return value -> assertThat(value).isEqualByComparingTo(number);
  }

  private static Quantity quantity(String value, String unit) {
    return new Quantity(new BigDecimal(value), unit, "");
  }

  private static List<Broken> broken(
      String vat, String ateco, SizeClass size, String municipality, @Nullable Quantity roof) {
    var organisation =
        new Organisation(
            "Filatura",
            vat,
            OrganisationType.FIRM,
            ateco,
            size,
            new Headcount(12, 2024),
            "cities/prato/districts/tessile",
            municipality,
            List.of(new Site("Nord", "", "100005", roof, null)),
            "",
            true,
            Row.Visibility.INTERNAL);
    return OrganisationRules.broken(organisation, DISTRICT, ATECO);
  }
}
