package it.nzd.activity.domain;

import java.time.Duration;
import java.util.List;

/** The event log of one service. */
public interface EventSource {
  /** Context code of the service. */
  String context();

  /**
   * Events after a place.
   *
   * @throws SourceAwayException when the service cannot be asked
   */
  Batch after(int sequence, int most);

  /**
   * Events after a place, then every new one as it happens.
   *
   * @throws SourceAwayException when the service cannot be asked
   */
  Following follow(int sequence);

  /**
   * Events in their order.
   *
   * @param events the events, oldest first
   * @param last the last sequence the service has given out
   */
  record Batch(List<SourceEvent> events, int last) {
    public Batch {
      events = List.copyOf(events);
    }
  }

  /** Events as they happen. */
  interface Following extends AutoCloseable {
    /**
     * What has come; waits a while for the first, then takes what is there.
     *
     * @throws SourceAwayException when the service has gone
     */
    List<SourceEvent> take(int most, Duration wait) throws InterruptedException;

    @Override
    void close();
  }
}
