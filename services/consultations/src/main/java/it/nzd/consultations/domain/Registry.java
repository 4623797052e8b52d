package it.nzd.consultations.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What another service knows of organisations and districts. */
public interface Registry {
  /**
   * What the registry says of an organisation.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when it cannot be asked
   *     now
   */
  default Optional<Registered> organisation(String name) {
    return organisations(List.of(name)).stream().findFirst();
  }

  /**
   * What the registry says of those of the organisations that it holds.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when it cannot be asked
   *     now
   */
  List<Registered> organisations(Collection<String> names);

  /**
   * Whether there is such a district.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when it cannot be asked
   *     now
   */
  boolean hasDistrict(String name);

  /**
   * How many an audience is: those whom {@link Audience#asks} names, without associations.
   *
   * @param district resource name of the district
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when it cannot be asked
   *     now
   */
  AudienceCount count(String district, Audience audience, Instant now);
}
