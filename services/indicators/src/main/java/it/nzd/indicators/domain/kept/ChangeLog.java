package it.nzd.indicators.domain.kept;

import java.time.Duration;
import java.util.List;

/** Everything that was changed in this service, in one sequence. */
public interface ChangeLog {
  /** Changes after a place in the sequence, oldest first. */
  List<Touched> after(int sequence, int most);

  /** Waits until there may be more. */
  void await(Duration most) throws InterruptedException;
}
