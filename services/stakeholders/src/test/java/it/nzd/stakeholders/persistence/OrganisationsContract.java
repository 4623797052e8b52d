package it.nzd.stakeholders.persistence;

import static it.nzd.stakeholders.testing.RegistryStore.created;
import static it.nzd.stakeholders.testing.RegistryStore.name;
import static it.nzd.stakeholders.testing.RegistryStore.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import it.nzd.stakeholders.testing.RegistryStore;
import it.nzd.store.testing.StoreKind;
import it.nzd.store.testing.TestStore;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How organisations are written, on any store. */
abstract class OrganisationsContract {
  private static final int EDITORS = 64;

  private final StoreKind kind;
  private RegistryStore store;
  private Organisations organisations;

  OrganisationsContract(StoreKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    store = new RegistryStore(TestStore.uri(kind));
    organisations = store.organisations();
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void shouldGiveBackWhatWasAdded() {
    var content = organisation(1, Visibility.INTERNAL);

    var added = organisations.add(name("prato", 1), content, created(), false);

    assertThat(added.revision()).isEqualTo(1);
    assertThat(added.value()).isEqualTo(content);
    assertThat(organisations.find(name("prato", 1), Scope.EVERYTHING)).contains(added);
  }

  @Test
  void shouldStoreNothingWhenOnlyValidating() {
    organisations.add(name("prato", 1), organisation(1, Visibility.PUBLIC), created(), true);

    assertThat(organisations.find(name("prato", 1), Scope.EVERYTHING)).isEmpty();
  }

  @Test
  void shouldHoldAVatNumberOnceACity() {
    var content = organisation(1, Visibility.INTERNAL);
    organisations.add(name("prato", 1), content, created(), false);

    assertThat(reason(() -> organisations.add(name("prato", 2), content, created(), false)))
        .isEqualTo(StakeholdersReason.VAT_NUMBER_TAKEN);
    assertThat(reason(() -> organisations.add(name("prato", 2), content, created(), true)))
        .isEqualTo(StakeholdersReason.VAT_NUMBER_TAKEN);
    assertThat(organisations.add(name("parma", 2), content, created(), false).revision())
        .isEqualTo(1);
  }

  @Test
  void shouldRefuseATakenVatNumberOnAnEditToo() {
    organisations.add(name("prato", 1), organisation(1, Visibility.PUBLIC), created(), false);
    organisations.add(name("prato", 2), organisation(2, Visibility.PUBLIC), created(), false);

    assertThat(reason(() -> edit(name("prato", 2), 1, seen -> organisation(1, Visibility.PUBLIC))))
        .isEqualTo(StakeholdersReason.VAT_NUMBER_TAKEN);
  }

  @Test
  void shouldFreeTheVatNumberOfADeletedOne() {
    var content = organisation(1, Visibility.PUBLIC);
    organisations.add(name("prato", 1), content, created(), false);

    organisations.change(
        name("prato", 1),
        1,
        Scope.EVERYTHING,
        change(Change.DELETED, Optional.empty()),
        Stored::value,
        false);

    assertThat(organisations.find(name("prato", 1), Scope.EVERYTHING)).isEmpty();
    assertThat(organisations.add(name("prato", 2), content, created(), false).revision())
        .isEqualTo(1);
  }

  @Test
  void shouldTellTheLoserOfAStaleEdit() {
    organisations.add(name("prato", 1), organisation(1, Visibility.PUBLIC), created(), false);
    edit(name("prato", 1), 1, Stored::value);

    assertThat(reason(() -> edit(name("prato", 1), 1, Stored::value)))
        .isEqualTo(PlatformReason.STALE_VERSION);
    assertThat(reason(() -> edit(name("prato", 9), 1, Stored::value)))
        .isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
  }

  @Test
  void shouldHaveNoSecondEffectWhenRepeated() {
    var content = organisation(1, Visibility.PUBLIC);
    var create = change(Change.CREATED, Optional.of(new RequestKey("a", "1")));
    var update = change(Change.UPDATED, Optional.of(new RequestKey("b", "2")));
    var first = organisations.add(name("prato", 1), content, create, false);

    assertThat(organisations.add(name("prato", 1), content, create, false)).isEqualTo(first);
    assertThat(change(update).revision()).isEqualTo(2);
    assertThat(change(update).revision()).isEqualTo(2);
    var otherBody = change(Change.UPDATED, Optional.of(new RequestKey("b", "3")));
    assertThat(reason(() -> change(otherBody))).isEqualTo(PlatformReason.REQUEST_ID_REUSED);
  }

  @Test
  void shouldTellEveryLoserOfManyEditsAtOnce() throws Exception {
    organisations.add(name("prato", 1), organisation(1, Visibility.PUBLIC), created(), false);
    var edits = new ArrayList<Callable<Long>>();
    for (int i = 0; i < EDITORS; i++) {
      edits.add(() -> edit(name("prato", 1), 1, Stored::value).revision());
    }

    int won = 0;
    try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : editors.invokeAll(edits)) {
        try {
          outcome.get();
          won++;
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(ServiceException.class);
          assertThat(((ServiceException) e.getCause()).reason())
              .isEqualTo(PlatformReason.STALE_VERSION);
        }
      }
    }

    assertThat(won).isEqualTo(1);
    assertThat(organisations.find(name("prato", 1), Scope.EVERYTHING))
        .hasValueSatisfying(last -> assertThat(last.revision()).isEqualTo(2));
  }

  @Test
  void shouldCountEveryEditOfPersistentEditors() throws Exception {
    organisations.add(name("prato", 1), organisation(1, Visibility.PUBLIC), created(), false);
    var edits = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < EDITORS; i++) {
      edits.add(this::oneAttempt);
    }

    int successes = 0;
    try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : editors.invokeAll(edits)) {
        successes += outcome.get();
      }
    }

    var last = organisations.find(name("prato", 1), Scope.EVERYTHING).orElseThrow();
    assertThat(last.revision()).isEqualTo(successes + 1L);
  }

  private int oneAttempt() {
    var seen = organisations.find(name("prato", 1), Scope.EVERYTHING).orElseThrow();
    try {
      edit(seen.name(), seen.revision(), Stored::value);
      return 1;
    } catch (ServiceException e) {
      assertThat(e.reason()).isEqualTo(PlatformReason.STALE_VERSION);
      return 0;
    }
  }

  private Stored<Organisation> edit(
      String name, long revision, Function<Stored<Organisation>, Organisation> content) {
    return organisations.change(
        name, revision, Scope.EVERYTHING, change(Change.UPDATED, Optional.empty()), content, false);
  }

  private Stored<Organisation> change(Change change) {
    return organisations.change(
        name("prato", 1), 1, Scope.EVERYTHING, change, Stored::value, false);
  }

  private static Change change(String kind, Optional<RequestKey> request) {
    return RegistryStore.change(kind, request);
  }

  private static ErrorReason reason(ThrowingCallable step) {
    var reason = new ErrorReason[1];
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(ServiceException.class, e -> reason[0] = e.reason());
    return reason[0];
  }
}
