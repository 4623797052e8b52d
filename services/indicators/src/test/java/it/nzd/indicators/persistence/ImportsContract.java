package it.nzd.indicators.persistence;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.persistence.Stores.change;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.file.Batch;
import it.nzd.indicators.domain.file.ObservationImport;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.domain.file.ObservationImport.State;
import it.nzd.indicators.domain.file.ObservationImport.Undo;
import it.nzd.indicators.domain.file.Places;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the keepers of imports promise, on any server. */
abstract class ImportsContract {
  private static final String NAME = "cities/prato/observationImports/A";
  private final Stores stores;

  ImportsContract(String uri) {
    stores = new Stores(uri);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private static ObservationImport begun(String fileName) {
    return new ObservationImport(
        fileName,
        "ab".repeat(32),
        State.RUNNING,
        new Counts(3, 3, 1, 1, 0, 1),
        0,
        0,
        "errata corrige",
        false,
        List.of("cities/prato/series/S"),
        null);
  }

  @Test
  void shouldKeepAnImportAndHowItWasUndone() {
    stores.imports().add(NAME, begun("a.csv"), change(Change.CREATED), false);
    var undone =
        begun("a.csv")
            .ended(State.DONE, 2, 0)
            .undone(new Undo("someone", Stores.NOW, "foglio sbagliato", 2, 0));
    stores.imports().change(NAME, 1, Scope.EVERYTHING, change("undone"), seen -> undone, false);

    var found = stores.imports().find(NAME, Scope.EVERYTHING).orElseThrow();
    assertThat(found.value()).isEqualTo(undone);
    assertThat(stores.imports().find(NAME, Scope.PUBLIC)).isEmpty();
  }

  @Test
  void shouldListTheImportsOfOneCity() {
    stores.imports().add(NAME, begun("a.csv"), change(Change.CREATED), false);
    stores
        .imports()
        .add("cities/roma/observationImports/B", begun("b.csv"), change(Change.CREATED), false);

    var page = stores.imports().page("prato", PageRequest.first(10), Scope.EVERYTHING);
    assertThat(page.items()).extracting(i -> i.value().fileName()).containsExactly("a.csv");
  }

  @Test
  void shouldKeepThePartsOfAnImportUntilTheyAreForgotten() {
    var place = new Places.Place(measure("water"), PRATO, Perimeter.DISTRICT);
    var part =
        new Batch(
            "cities/prato/series/S",
            place,
            "Acqua, Distretto",
            true,
            List.of(observed("2021", "1.50"), absent("2022", Absence.NOT_ESTIMATED)));
    stores.staging().put(NAME, List.of(part, part), Stores.NOW);
    stores.staging().put(NAME, List.of(part), Stores.NOW);

    assertThat(stores.staging().part(NAME, 0)).contains(part);
    assertThat(stores.staging().part(NAME, 1)).as("a repeat takes nothing away").contains(part);
    assertThat(stores.staging().part(NAME, 2)).isEmpty();
    stores.staging().sweep(Stores.NOW);
    assertThat(stores.staging().part(NAME, 0)).contains(part);
    stores.staging().clear(NAME);
    assertThat(stores.staging().part(NAME, 0)).isEmpty();
    stores.staging().put(NAME, List.of(part), Stores.NOW);
    stores.staging().sweep(Stores.NOW.plusSeconds(1));
    assertThat(stores.staging().part(NAME, 0)).isEmpty();
  }
}
