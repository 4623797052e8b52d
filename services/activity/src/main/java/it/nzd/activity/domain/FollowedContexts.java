package it.nzd.activity.domain;

import java.util.List;

/** Which services are followed. */
@FunctionalInterface
public interface FollowedContexts {
  /** Context codes of the services that are followed, but for this one. */
  List<String> others(String own);
}
