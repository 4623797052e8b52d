package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder {@code .nzd}: all that the product keeps on one machine.
 *
 * @param root where data, logs and process numbers are
 * @param tools programs brought once: Keycloak, a mongod
 */
public record WorkFolder(Path root, Path tools) {

  public WorkFolder {
    root = root.toAbsolutePath().normalize();
    tools = tools.toAbsolutePath().normalize();
  }

  public static WorkFolder of(Path root) {
    return new WorkFolder(root, root.resolve("tools"));
  }

  /** What must survive a restart; {@code ./nzd reset} removes it. */
  public Path data() {
    return made("data");
  }

  public Path logs() {
    return made("logs");
  }

  /** Which processes are ours, while they live. */
  public Path run() {
    return made("run");
  }

  private Path made(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new Refusal("The folder %s cannot be written: %s.".formatted(root, e.getMessage()), e);
    }
  }
}
