package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;

/** Room on the disk, asked before anything is written. */
public final class DiskSpace {
  private static final long MEGABYTE = 1024L * 1024;
  private static final long NEEDED = 300;

  private DiskSpace() {}

  public static void require(WorkFolder folder) {
    var free = freeMegabytes(folder);
    if (free < NEEDED) {
      throw new Refusal(
          "The disk of %s is nearly full: %d MB are free, %d MB are needed."
              .formatted(folder.root(), free, NEEDED));
    }
  }

  private static long freeMegabytes(WorkFolder folder) {
    try {
      return Files.getFileStore(folder.data()).getUsableSpace() / MEGABYTE;
    } catch (IOException e) {
      throw new Refusal(
          "The folder %s cannot be read: %s.".formatted(folder.root(), e.getMessage()), e);
    }
  }
}
