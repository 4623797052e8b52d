package it.nzd.k8s;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Renders a kustomization with the kubectl of the machine; no cluster is asked. */
final class Kustomize {

  static final String MISSING =
      "The Kubernetes manifests were NOT checked: there is no kubectl (1.27 or newer) on the PATH."
          + " It renders them; no cluster is needed. The kubectl of Debian 12 is too old.";

  private Kustomize() {}

  static boolean isAvailable() {
    try {
      var version = run("version", "--client");
      return version.matches("(?s).*Kustomize Version: v[5-9].*");
    } catch (IOException absent) {
      return false;
    }
  }

  static String render(Path folder) throws IOException {
    return run("kustomize", folder.toString());
  }

  private static String run(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("kubectl"));
    command.addAll(List.of(arguments));
    var errors = Files.createTempFile("kubectl", ".err");
    try {
      var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + ": " + Files.readString(errors));
      }
      return output;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      Files.delete(errors);
    }
  }
}
