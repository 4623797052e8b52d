package it.nzd.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import it.nzd.store.testing.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock of a demonstration: moved where the store is marked, and never back. */
class MovedTimeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final MongoClient client = MongoClients.create(TestStore.uri());
  private final AtomicLong watch = new AtomicLong();
  private final MovedTime moved = new MovedTime(client, watch::get);
  private final Clock clock = new DemonstrationClock(Clock.fixed(NOW, ZoneOffset.UTC), moved);

  @BeforeEach
  @AfterEach
  void forget() {
    client.getDatabase(MovedTime.DATABASE).drop();
  }

  @Test
  void shouldNotMoveInAStoreThatIsNoDemonstration() {
    assertThat(moved.moveTo(5)).isFalse();
    assertThat(moved.days()).isEmpty();
    assertThat(clock.instant()).isEqualTo(NOW);
  }

  @Test
  void shouldMoveOnAndNeverBack() {
    MovedTime.mark(client);
    MovedTime.mark(client);

    assertThat(moved.moveTo(30)).isTrue();
    assertThat(moved.moveTo(30)).isTrue();
    assertThat(moved.moveTo(29)).isFalse();
    assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(30)));
  }

  @Test
  void shouldSeeWithinASecondThatAnotherServiceMovedIt() {
    MovedTime.mark(client);
    assertThat(clock.instant()).isEqualTo(NOW);
    new MovedTime(client, watch::get).moveTo(7);

    assertThat(clock.instant()).isEqualTo(NOW);
    watch.addAndGet(Duration.ofMillis(1_001).toNanos());
    assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(7)));
  }
}
