package it.nzd.decisions.application;

import it.nzd.decisions.domain.Meeting;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;

/**
 * A meeting as a caller sees it.
 *
 * @param stored the meeting
 * @param available what the caller's roles open in this state
 */
public record MeetingView(Stored<Meeting> stored, List<Available> available) {
  public MeetingView {
    available = List.copyOf(available);
  }
}
