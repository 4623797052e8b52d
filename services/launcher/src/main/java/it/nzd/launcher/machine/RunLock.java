package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/** Held while the product runs in a folder, so that two runs never share its data. */
public final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  public static RunLock take(WorkFolder folder) {
    var file = folder.run().resolve("up.lock");
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw taken(folder);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid()));
      return new RunLock(channel);
    } catch (OverlappingFileLockException e) {
      throw taken(folder);
    } catch (IOException e) {
      throw new Refusal("%s cannot be locked: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** The process number, for those who cannot ask for the lock: the script {@code nzd}. */
  private static byte[] pid() {
    return (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static Refusal taken(WorkFolder folder) {
    return new Refusal(
        "The product runs already with the data of %s. Stop it first with Ctrl-C in its window."
            .formatted(folder.root()));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
