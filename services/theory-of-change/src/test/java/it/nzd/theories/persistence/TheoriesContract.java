package it.nzd.theories.persistence;

import static it.nzd.theories.domain.Samples.PRATO;
import static it.nzd.theories.domain.Samples.node;
import static it.nzd.theories.domain.Samples.theory;
import static it.nzd.theories.domain.Samples.update;
import static it.nzd.theories.domain.Samples.water;
import static it.nzd.theories.persistence.Stores.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Source;
import it.nzd.theories.domain.Presences.Presence;
import it.nzd.theories.domain.Samples;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.TheoryState;
import it.nzd.theories.domain.VersionMark;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.NodeStatus;
import it.nzd.theories.domain.model.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the stores promise, on any server. */
abstract class TheoriesContract {
  private static final String NAME = "cities/prato/theories/A";
  private final Stores stores;

  TheoriesContract(String uri) {
    stores = new Stores(uri);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Stored<Theory> add(String name, Theory theory) {
    return stores.theories().add(name, theory, Stores.change(Change.CREATED), false);
  }

  private Stored<Theory> change(Stored<Theory> seen, Theory next) {
    return stores
        .theories()
        .change(
            seen.name(),
            seen.revision(),
            Scope.EVERYTHING,
            Stores.change(Change.UPDATED),
            s -> next,
            false);
  }

  private static Theory full() {
    var source = new Source("Titolo", "", "2024", "", Source.Mark.ILLUSTRATIVE, "");
    var node =
        new Node(
            "full",
            0,
            "activity",
            "Tutto",
            "descrizione",
            "imprese",
            List.of(Lever.FINANCE_FUNDING, Lever.SOCIAL_INNOVATION),
            2030,
            "Comune di Prato",
            NodeStatus.IN_PROGRESS,
            List.of("cities/prato/barriers/B"),
            source,
            new Provenance("cities/roma/theories/C", "n", 3));
    var content = Samples.apply(water(), 1, Samples.add(node));
    var step = new Taken("baseline", "draft", "baselined", "someone", NOW, "");
    return theory(content)
        .after(
            step, TheoryState.BASELINED, Optional.of(new VersionMark(4, true, "", "someone", NOW)));
  }

  @Test
  void shouldKeepEverythingAModelSays() {
    add(NAME, full());

    var found = stores.theories().find(NAME, Scope.EVERYTHING).orElseThrow();
    assertThat(found.value()).isEqualTo(full());
    assertThat(found.value().links())
        .contains(
            new Link(Link.Relation.RELATES_TO, "cities/prato/barriers/B"),
            new Link(Link.Relation.REPLICATES, "cities/roma/theories/C"),
            new Link(Link.Relation.MEASURED_BY, Samples.REUSE));
  }

  @Test
  void shouldTellOfAChangeJustTheFieldsOfTheElement() {
    var stored = add(NAME, theory(water()));
    var next =
        Samples.apply(
            stored.value().content(), 2, update(node("reuse", "early-change", "Più riuso"), 1));
    change(stored, stored.value().saying(next));

    var event = stores.events().after(1, 10).getFirst();
    assertThat(event.getArray("changes"))
        .extracting(c -> c.asDocument().getString("path").getValue())
        .containsExactly("content.nodes.reuse.statement", "content.nodes.reuse.version");
  }

  @Test
  void shouldHoldOneModelADistrictUntilItIsClosed() {
    var first = add(NAME, theory(water()));
    var refused =
        catchThrowableOfType(
            ServiceException.class, () -> add("cities/prato/theories/B", theory(water())));
    assertThat(refused.reason()).isEqualTo(TheoriesReason.THEORY_EXISTS);

    var step = new Taken("close", "draft", "closed", "someone", NOW, "Finito");
    change(first, first.value().after(step, TheoryState.CLOSED, Optional.empty()));

    assertThat(add("cities/prato/theories/B", theory(water())).revision()).isEqualTo(1);
  }

  @Test
  void shouldPageByTitleWithinTheScope() {
    add(NAME, theory(water()));
    var parma = "cities/parma/districts/spip";
    add(
        "cities/parma/theories/P",
        new Theory(
            parma,
            "Zeta",
            "",
            Visibility.INTERNAL,
            water(),
            List.of(),
            TheoryState.DRAFT,
            List.of(),
            List.of()));

    var partner = new Scope(false, Set.of("roma"), true, Map.of(), Map.of());
    assertThat(names("", "", Scope.EVERYTHING)).containsExactly(NAME, "cities/parma/theories/P");
    assertThat(names("", "", partner)).containsExactly(NAME);
    assertThat(names("", "", Scope.PUBLIC)).isEmpty();
    assertThat(names("parma", "", Scope.EVERYTHING)).containsExactly("cities/parma/theories/P");
    assertThat(names("", PRATO, Scope.EVERYTHING)).containsExactly(NAME);
  }

  private List<String> names(String tenant, String district, Scope scope) {
    return stores.theories().page(tenant, district, PageRequest.first(10), scope).items().stream()
        .map(Stored::name)
        .toList();
  }

  @Test
  void shouldKeepWhatAModelSaidWhenItWasFixed() {
    stores.snapshots().keep(NAME, 4, full());
    stores.snapshots().keep(NAME, 4, full());

    assertThat(stores.snapshots().find(NAME, 4)).contains(full());
    assertThat(stores.snapshots().find(NAME, 5)).isEmpty();
  }

  @Test
  void shouldForgetWhoHasLeftOrFallenSilent() {
    var presences = stores.presences();
    presences.hold(new Presence(NAME, "one", Set.of("cdtt-member"), "reuse", NOW));
    presences.hold(new Presence(NAME, "one", Set.of("cdtt-member"), "drawn", NOW.plusSeconds(5)));
    presences.hold(new Presence(NAME, "two", Set.of(), "", NOW));
    presences.hold(new Presence("cities/roma/theories/X", "three", Set.of(), "", NOW));

    assertThat(presences.since(NAME, NOW))
        .extracting(Presence::person)
        .containsExactly("one", "two");
    assertThat(presences.since(NAME, NOW.plusSeconds(1)))
        .extracting(Presence::element)
        .containsExactly("drawn");
    presences.leave(NAME, "one");
    assertThat(presences.since(NAME, NOW)).extracting(Presence::person).containsExactly("two");
  }
}
