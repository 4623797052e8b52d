package it.nzd.indicators.persistence;

import static it.nzd.indicators.domain.Samples.PARMA;
import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.series;
import static it.nzd.indicators.persistence.Stores.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the book of firms promises, on any server. */
abstract class FirmBookContract {
  private final Stores stores;

  FirmBookContract(String uri) {
    stores = new Stores(uri);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Stored<FirmSeries> add(String id, String firm, String site, String district) {
    var tenant = district.split("/")[1];
    var empty =
        FirmSeries.of(
            measure("energy"), of(tenant, firm), site, FirmSeries.title(firm, site), district);
    var read = series("energy", district, observed("2024", "3.50"));
    return stores
        .firms()
        .add(
            "cities/" + tenant + "/firmSeries/" + id,
            empty.holding(empty.series().observing(read.observations())),
            change(Change.CREATED),
            false);
  }

  private static String of(String tenant, String firm) {
    return "cities/" + tenant + "/organisations/" + firm;
  }

  private List<String> read(Scope scope, String firm) {
    return stores
        .firms()
        .page(new FirmBook.Query("prato", "", "", firm), PageRequest.first(10), scope)
        .items()
        .stream()
        .map(Stored::name)
        .toList();
  }

  @Test
  void shouldKeepWhatAFirmObserved() {
    var stored = add("A", "mill", "Nord", PRATO);

    assertThat(stores.firms().find(stored.name(), Scope.EVERYTHING).orElseThrow().value())
        .isEqualTo(stored.value());
  }

  @Test
  void shouldHoldOneSeriesAMeasureFirmAndSite() {
    add("A", "mill", "", PRATO);
    add("B", "mill", "Nord", PRATO);
    add("C", "dyer", "", PRATO);

    var refused =
        catchThrowableOfType(ServiceException.class, () -> add("D", "mill", "Nord", PRATO));
    assertThat(refused.reason()).isEqualTo(IndicatorsReason.FIRM_SERIES_EXISTS);
  }

  @Test
  void shouldShowAFirmItsOwnRowsAlone() {
    add("A", "mill", "", PRATO);
    add("B", "dyer", "", PRATO);
    add("C", "mill", "", PARMA);
    var mill =
        new Scope(false, Set.of(), false, Map.of("prato", Set.of(of("prato", "mill"))), Map.of());

    assertThat(read(mill, "")).containsExactly("cities/prato/firmSeries/A");
    assertThat(read(mill, of("prato", "dyer"))).isEmpty();
    assertThat(stores.firms().find("cities/prato/firmSeries/B", mill)).isEmpty();
    assertThat(stores.firms().find("cities/parma/firmSeries/C", mill)).isEmpty();
    assertThat(read(Scope.PUBLIC, "")).isEmpty();
    assertThat(read(new Scope(false, Set.of("parma"), true, Map.of(), Map.of()), "")).isEmpty();
  }

  @Test
  void shouldReadWhatADistrictIsMadeOfAtOnce() {
    add("A", "mill", "", PRATO);
    add("B", "dyer", "", PRATO);
    add("C", "mill", "", PARMA);

    assertThat(stores.firms().of(List.of(measure("energy")), List.of(PRATO)))
        .extracting(Stored::name)
        .containsExactlyInAnyOrder("cities/prato/firmSeries/A", "cities/prato/firmSeries/B");
    assertThat(stores.firms().of(List.of(measure("water")), List.of(PRATO))).isEmpty();
  }

  @Test
  void shouldTellNobodyOfItsChanges() {
    add("A", "mill", "", PRATO);

    assertThat(stores.events().after(0, 10)).isEmpty();
  }
}
