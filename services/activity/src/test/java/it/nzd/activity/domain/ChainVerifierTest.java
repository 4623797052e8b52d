package it.nzd.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.activity.domain.ChainVerifier.Placed;
import it.nzd.activity.domain.Fault.Problem;
import it.nzd.activity.testing.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChainVerifierTest {
  private static final String TENANT = "prato";
  private static final int LENGTH = 30;
  private static final List<Entry> CHAIN = Samples.chain(TENANT, LENGTH);

  @Property(tries = 50)
  void shouldFindAnUntouchedChainIntact(
      @ForAll @IntRange(max = LENGTH) int length, @ForAll @IntRange(max = LENGTH) int known) {
    var report = verify(CHAIN.subList(0, length), known <= length ? known(known) : KnownEntry.NONE);

    assertThat(report.fault()).isEmpty();
    assertThat(report.entries()).isEqualTo(length);
    assertThat(report.head().number()).isEqualTo(length);
  }

  @Property
  void shouldNameTheEntryWhoseContentWasEdited(
      @ForAll @IntRange(min = 1, max = LENGTH) int number,
      @ForAll @IntRange(max = Edits.COUNT - 1) int edit) {
    var chain = new ArrayList<>(CHAIN);
    chain.set(number - 1, Edits.of(CHAIN.get(number - 1), edit));

    assertThat(verify(chain, KnownEntry.NONE).fault())
        .contains(new Fault(number, Problem.CONTENT_CHANGED));
  }

  @Property
  void shouldNameTheEditedEntryEvenIfItsHashWasMadeToFit(
      @ForAll @IntRange(min = 1, max = LENGTH - 1) int number,
      @ForAll @IntRange(max = Edits.COUNT - 1) int edit) {
    var chain = new ArrayList<>(CHAIN);
    chain.set(number - 1, Edits.rehashed(Edits.of(CHAIN.get(number - 1), edit)));

    assertThat(verify(chain, KnownEntry.NONE).fault())
        .contains(new Fault(number, Problem.CONTENT_CHANGED));
  }

  @Property
  void shouldNameTheFirstOfTheEntriesThatWereDeleted(
      @ForAll @IntRange(min = 1, max = LENGTH - 1) int from,
      @ForAll @IntRange(min = 1, max = 5) int many) {
    var chain = new ArrayList<>(placed(CHAIN));
    chain.subList(from - 1, Math.min(LENGTH - 1, from - 1 + many)).clear();

    assertThat(report(chain, KnownEntry.NONE, CHAIN.getLast().asHead()).fault())
        .contains(new Fault(from, Problem.ENTRY_MISSING));
  }

  @Property
  void shouldNameTheFirstOfTwoThatChangedPlaces(
      @ForAll @IntRange(min = 1, max = LENGTH) int one,
      @ForAll @IntRange(min = 1, max = LENGTH) int other) {
    var chain = new ArrayList<>(CHAIN);
    Collections.swap(chain, one - 1, other - 1);

    var fault = verify(chain, KnownEntry.NONE).fault();
    if (one == other) {
      assertThat(fault).isEmpty();
    } else {
      assertThat(fault).contains(new Fault(Math.min(one, other), Problem.ORDER_CHANGED));
    }
  }

  @Property
  void shouldNameTheFirstOfTwoThatChangedPlacesAndNumbers(
      @ForAll @IntRange(min = 1, max = LENGTH - 1) int one) {
    var chain = new ArrayList<>(CHAIN);
    chain.set(one - 1, Edits.renumbered(CHAIN.get(one), one));
    chain.set(one, Edits.renumbered(CHAIN.get(one - 1), one + 1));

    assertThat(verify(chain, KnownEntry.NONE).fault())
        .contains(new Fault(one, Problem.CONTENT_CHANGED));
  }

  @Property
  void shouldFindACutEndAgainstAKeptHead(
      @ForAll @IntRange(max = LENGTH - 1) int left,
      @ForAll @IntRange(min = 1, max = LENGTH) int known) {
    var fault = verify(CHAIN.subList(0, left), known(known)).fault();

    if (known <= left) {
      assertThat(fault).isEmpty();
    } else {
      assertThat(fault).contains(new Fault(left + 1, Problem.ENTRY_MISSING));
    }
  }

  @Property
  void shouldFindARewrittenEndAgainstAKeptHead(
      @ForAll @IntRange(min = 1, max = LENGTH) int from,
      @ForAll @IntRange(min = 1, max = LENGTH) int known) {
    var chain = new ArrayList<>(CHAIN.subList(0, from - 1));
    var head = from == 1 ? ChainHead.empty(TENANT) : chain.getLast().asHead();
    for (int n = from; n <= LENGTH; n++) {
      var event = Samples.event(TENANT, n + 1_000);
      var entry = Entry.after(head, n, event, CurrentRow.of(event));
      chain.add(entry);
      head = entry.asHead();
    }

    var fault = verify(chain, known(known)).fault();
    if (known < from) {
      assertThat(fault).isEmpty();
    } else {
      assertThat(fault).contains(new Fault(known, Problem.HEAD_DIFFERS));
    }
  }

  private static KnownEntry known(int number) {
    return number == 0 ? KnownEntry.NONE : new KnownEntry(number, CHAIN.get(number - 1).hash());
  }

  private static ChainReport verify(List<Entry> chain, KnownEntry known) {
    var end =
        chain.isEmpty()
            ? ChainHead.empty(TENANT)
            : new ChainHead(TENANT, chain.size(), Hash.ZERO, Samples.NOW);
    return report(placed(chain), known, end);
  }

  private static ChainReport report(List<Placed> chain, KnownEntry known, ChainHead end) {
    var verifier = new ChainVerifier(TENANT, known);
    verifier.accept(chain);
    return verifier.report(end);
  }

  private static List<Placed> placed(List<Entry> chain) {
    var placed = new ArrayList<Placed>();
    chain.forEach(entry -> placed.add(new Placed(placed.size() + 1, entry)));
    return placed;
  }
}
