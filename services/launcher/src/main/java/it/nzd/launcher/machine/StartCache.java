package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Classes of a program kept loaded and linked (Java's ahead-of-time cache): its start takes a third
 * of the time. The cache is written when a recorded run ends; Java ignores one that no longer fits.
 */
public final class StartCache {
  private final Path file;

  public StartCache(Path folder, String name) {
    this.file = folder.resolve("%s-%s.aot".formatted(name, JavaHome.label()));
  }

  public boolean canBeMade() {
    return JavaHome.keepsStartCaches() && !exists();
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /** What to tell Java so that it uses the cache; nothing when there is none. */
  public List<String> useFlags() {
    return exists() && JavaHome.keepsStartCaches() ? List.of("-XX:AOTCache=" + file) : List.of();
  }

  /** What to tell Java so that it writes the cache when it ends. */
  public List<String> recordFlags() {
    return List.of("-XX:AOTCacheOutput=" + fresh());
  }

  /** Takes the recorded cache into use; false if the recorded run left none. */
  public boolean accept() {
    try {
      Files.move(fresh(), file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Path fresh() {
    return file.resolveSibling(file.getFileName() + ".new");
  }
}
