package it.nzd.activity.application;

import it.nzd.activity.domain.EventSource;

/** Where event logs are found. */
public interface EventSources {
  /** The event log of a service. */
  EventSource of(String context);
}
