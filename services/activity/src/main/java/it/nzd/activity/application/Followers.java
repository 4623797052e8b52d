package it.nzd.activity.application;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.activity.config.ActivitySettings;
import it.nzd.activity.domain.EventSource;
import it.nzd.activity.domain.FollowedContexts;
import it.nzd.activity.domain.Places;
import it.nzd.platform.id.Ids;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One follower a source, this service itself among them, from its start to its end. */
@Singleton
final class Followers {
  private static final long GRACE_MS = 3_000;

  private final List<Follower> followers;
  private final List<Thread> threads = new ArrayList<>();

  Followers(
      EventSources sources,
      EventSource own,
      FollowedContexts followed,
      Places places,
      ChainWriter writer,
      Ids ids,
      ActivitySettings settings) {
    var me = ids.next();
    followers =
        Stream.concat(Stream.of(own), followed.others(own.context()).stream().map(sources::of))
            .map(
                source ->
                    new Follower(
                        source, places, writer, me, settings, RandomGenerator.getDefault()))
            .toList();
  }

  @EventListener
  void start(StartupEvent event) {
    followers.forEach(
        follower -> threads.add(Thread.ofVirtual().name("follower").start(follower::run)));
  }

  /** Ends before the store and the channels do, and gives the leases up. */
  @EventListener
  void stop(ShutdownEvent event) throws InterruptedException {
    followers.forEach(Follower::stop);
    threads.forEach(Thread::interrupt);
    for (var thread : threads) {
      thread.join(GRACE_MS);
    }
  }
}
