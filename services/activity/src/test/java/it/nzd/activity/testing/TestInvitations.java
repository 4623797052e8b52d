package it.nzd.activity.testing;

import io.micronaut.context.annotation.Requires;
import it.nzd.activity.domain.Invitations;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Consultations that a test lets ask an organisation. */
@Singleton
@Requires(property = "nzd.test.service-token")
public final class TestInvitations implements Invitations {
  private final Map<String, String> asked = new ConcurrentHashMap<>();

  public void ask(String organisation, String consultation) {
    asked.put(organisation, consultation);
  }

  @Override
  public Set<String> of(Map<String, Set<String>> organisations) {
    return organisations.values().stream()
        .flatMap(Set::stream)
        .filter(asked::containsKey)
        .map(asked::get)
        .collect(Collectors.toSet());
  }
}
