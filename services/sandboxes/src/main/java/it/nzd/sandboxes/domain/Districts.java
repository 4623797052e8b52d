package it.nzd.sandboxes.domain;

/** What the stakeholders service knows. */
public interface Districts {
  /** Whether the city has this district. */
  boolean exists(String district);
}
