package it.nzd.activity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.nzd.activity.config.ActivitySettings;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.testing.Samples;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyListenersTest {
  private static final int LISTENERS = 500;
  private static final int CHANGES = 100;

  private final List<Entry> chain = Samples.chain("prato", CHANGES);
  private final AtomicInteger there = new AtomicInteger();
  private final AtomicInteger queries = new AtomicInteger();
  private final ChangeFeed feed = new ChangeFeed(counted(), settings());

  @Test
  void shouldAskTheStoreNoMoreOftenForManyThanForOne() throws InterruptedException {
    var heard = new AtomicInteger();
    var listening = new CountDownLatch(LISTENERS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < LISTENERS; i++) {
        threads.submit(
            () -> {
              listen(listening, heard);
              return null;
            });
      }
      assertThat(listening.await(10, TimeUnit.SECONDS)).isTrue();
      for (int i = 1; i <= CHANGES; i++) {
        there.set(i);
        feed.mayHaveGrown();
        int expected = i * LISTENERS;
        await()
            .atMost(Duration.ofSeconds(10))
            .pollInterval(Duration.ofMillis(2))
            .until(() -> heard.get() >= expected);
      }
    }

    assertThat(heard).hasValue(LISTENERS * CHANGES);
    assertThat(queries.get()).isLessThan(3 * CHANGES);
  }

  @Test
  void shouldAskNothingWhileNobodyListens() throws InterruptedException {
    feed.enter(0);
    await().until(() -> queries.get() > 1);
    feed.leave();
    Thread.sleep(200);
    int before = queries.get();
    Thread.sleep(300);

    assertThat(queries).hasValue(before);
  }

  private void listen(CountDownLatch listening, AtomicInteger heard) throws InterruptedException {
    int at = feed.enter(0);
    listening.countDown();
    while (at < CHANGES) {
      for (var entry : feed.after(at, Duration.ofSeconds(3))) {
        assertThat(entry.sequence()).isEqualTo(at + 1);
        at = entry.sequence();
        heard.incrementAndGet();
      }
    }
    feed.leave();
  }

  private Entries counted() {
    return (Entries)
        Proxy.newProxyInstance(
            Entries.class.getClassLoader(),
            new Class<?>[] {Entries.class},
            (proxy, method, arguments) -> {
              queries.incrementAndGet();
              return switch (method.getName()) {
                case "lastSequence" -> there.get();
                case "sequence" ->
                    chain.subList(Math.min((int) arguments[0] - 1, there.get()), there.get());
                default -> throw new UnsupportedOperationException(method.getName());
              };
            });
  }

  private static ActivitySettings settings() {
    return new ActivitySettings(
        List.of(),
        Duration.ofSeconds(6),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofMillis(50),
        Duration.ofSeconds(3),
        Duration.ofSeconds(15));
  }
}
