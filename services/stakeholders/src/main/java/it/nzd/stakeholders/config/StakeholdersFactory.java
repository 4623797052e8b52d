package it.nzd.stakeholders.config;

import io.micronaut.context.annotation.Factory;
import it.nzd.stakeholders.domain.Ateco;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** Code lists of the service. */
@Factory
final class StakeholdersFactory {
  private static final String DIVISIONS = "/it/nzd/stakeholders/ateco-divisions.csv";

  /** The divisions of ATECO 2007, from the resource that names their source. */
  @Singleton
  Ateco ateco() {
    var resource = Objects.requireNonNull(StakeholdersFactory.class.getResourceAsStream(DIVISIONS));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return new Ateco(
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("division"))
              .map(line -> line.substring(0, line.indexOf(',')))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
