package it.nzd.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.launcher.machine.Console;
import it.nzd.launcher.machine.Secrets;
import it.nzd.launcher.machine.WorkFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicePropertiesTest {
  private static final List<String> CONTEXTS = List.of("stakeholders", "activity");

  @TempDir Path folder;

  @Test
  void shouldPointToNeighboursInTheSameProcess() {
    var told = properties(false).of("stakeholders");

    assertThat(told)
        .containsEntry("nzd.services.activity.target", "in-process:activity")
        .containsEntry("nzd.grpc.in-process-name", "stakeholders")
        .containsEntry("nzd.oidc.issuer", "http://localhost:8180/realms/nzd")
        .containsEntry("nzd.store.uri", "mongodb://127.0.0.1:27117")
        .doesNotContainKey("nzd.grpc.port");
  }

  @Test
  void shouldPointToNeighboursOnTheNetworkWhenSeparate() {
    var told = properties(true).of("stakeholders");

    assertThat(told)
        .containsEntry("nzd.services.activity.target", "localhost:9108")
        .containsEntry("nzd.grpc.port", 9101)
        .containsEntry("nzd.management.port", 9201)
        .doesNotContainKey("nzd.grpc.in-process-name");
  }

  @Test
  void shouldGiveEachServiceASecretOfItsOwnAndAllTheSamePageTokenKey() {
    var stakeholders = properties(false).of("stakeholders");
    var activity = properties(true).of("activity");

    assertThat(stakeholders.get("nzd.oidc.client-secret"))
        .isNotEqualTo(activity.get("nzd.oidc.client-secret"));
    assertThat(stakeholders.get("nzd.page-token-key"))
        .isEqualTo(activity.get("nzd.page-token-key"));
  }

  private ServiceProperties properties(boolean separate) {
    var work = WorkFolder.of(folder);
    var machine =
        new Machine(
            work, Map.of(), Ports.from(Map.of()), Secrets.in(work, Map.of()), Console.silent());
    return new ServiceProperties(machine, "mongodb://127.0.0.1:27117", separate, CONTEXTS);
  }
}
