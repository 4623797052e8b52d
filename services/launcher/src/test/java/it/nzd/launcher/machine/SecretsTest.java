package it.nzd.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void shouldKeepASecretOnceMade() {
    var made = Secrets.in(WorkFolder.of(folder), Map.of()).get("NZD_ONE_SECRET");

    var again = Secrets.in(WorkFolder.of(folder), Map.of());

    assertThat(again.get("NZD_ONE_SECRET")).isEqualTo(made).hasSizeGreaterThan(40);
    assertThat(again.get("NZD_OTHER_SECRET")).isNotEqualTo(made);
  }

  @Test
  void shouldBeReadableByTheOwnerOnly() throws IOException {
    Secrets.in(WorkFolder.of(folder), Map.of()).get("NZD_ONE_SECRET");

    var permissions = Files.getPosixFilePermissions(folder.resolve("data/secrets"));

    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }

  @Test
  void shouldPreferASecretFromTheEnvironmentAndNotKeepIt() {
    var secrets = Secrets.in(WorkFolder.of(folder), Map.of("NZD_ONE_SECRET", "given"));

    assertThat(secrets.get("NZD_ONE_SECRET")).isEqualTo("given");
    assertThat(folder.resolve("data/secrets")).doesNotExist();
  }
}
