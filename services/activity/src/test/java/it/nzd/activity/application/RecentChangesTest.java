package it.nzd.activity.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.testing.Samples;
import it.nzd.platform.access.Row.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentChangesTest {
  private final List<Entry> chain = Samples.chain("prato", RecentChanges.MOST + 300);
  private final RecentChanges recent = new RecentChanges();

  @Test
  void shouldGiveWhatCameAfterAPlace() {
    recent.add(chain.subList(0, 10));

    assertThat(recent.after(7, 200)).isEqualTo(chain.subList(7, 10));
    assertThat(recent.after(0, 3)).isEqualTo(chain.subList(0, 3));
    assertThat(recent.after(10, 200)).isEmpty();
  }

  @Test
  void shouldForgetTheOldestAndKnowIt() {
    recent.add(chain);

    assertThat(recent.reachesBackTo(300)).isTrue();
    assertThat(recent.reachesBackTo(299)).isFalse();
    assertThat(recent.after(300, 1)).isEqualTo(chain.subList(300, 301));
  }

  @Test
  void shouldWaitForAMissingOneAndPassItOverWhenItStaysAway() {
    var holed = List.of(chain.get(0), chain.get(2));

    recent.add(holed);
    assertThat(recent.last()).isEqualTo(1);
    recent.add(holed.subList(1, 2));
    assertThat(recent.last()).isEqualTo(3);
  }

  @Test
  void shouldNotGiveOutWhatWasHiddenMeanwhile() {
    recent.add(chain.subList(0, 2));
    var hidden =
        Samples.event("prato", 3, "T1", 2, "updated", Samples.row("prato", Visibility.INTERNAL));
    recent.add(List.of(Entry.after(chain.get(1).asHead(), 3, hidden, CurrentRow.of(hidden))));

    assertThat(recent.after(0, 10))
        .extracting(entry -> entry.readable().row().visibility())
        .containsExactly(Visibility.INTERNAL, Visibility.PARTNERS, Visibility.INTERNAL);
  }
}
