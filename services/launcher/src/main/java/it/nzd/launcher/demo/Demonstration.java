package it.nzd.launcher.demo;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import it.nzd.launcher.machine.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Loads the four districts once; a file beside the data says that it is done. */
public final class Demonstration {
  private static final String IN_PROCESS = "in-process:";

  private final Path marker;
  private final Path journal;
  private final Console console;
  private final int mostFirms;

  /**
   * @param data folder of the data that the demonstration belongs to
   * @param mostFirms how many invented firms to load at the most
   */
  public Demonstration(Path data, Console console, int mostFirms) {
    this.marker = data.resolve("demonstration-loaded");
    this.journal = data.resolve("demonstration-played");
    this.console = console;
    this.mostFirms = mostFirms;
  }

  /** Whether the four districts are there already. */
  public boolean isLoaded() {
    return Files.exists(marker);
  }

  /**
   * Loads what is not there yet.
   *
   * @param target where a service is, by context code, as {@code nzd.services.<context>.target}
   * @param issuer the identity provider
   * @param secret secret of the demonstration client
   * @param password password of the demonstration people
   */
  public void load(UnaryOperator<String> target, String issuer, String secret, String password) {
    if (isLoaded()) {
      return;
    }
    var begin = System.nanoTime();
    console.say("Loading the four districts (first start only)");
    Map<String, ManagedChannel> open = new ConcurrentHashMap<>();
    try {
      var script = new DemoScript();
      var calls = new DemoCalls(context -> channel(open, context, target));
      var player =
          new DemoPlayer(
              calls, new DemoTokens(issuer, secret, password), new DemoJournal(journal), console);
      player.play(script.territory());
      player.playTogether(script.firms().stream().limit(mostFirms).toList());
      player.play(script.numbers());
      player.play(script.meters());
      player.play(script.story());
      Files.writeString(
          marker, "The four districts are loaded; remove the data with ./nzd reset\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.values().forEach(ManagedChannel::shutdownNow);
    }
    console.took("The four districts are loaded", begin);
  }

  private static Channel channel(
      Map<String, ManagedChannel> open, String context, UnaryOperator<String> target) {
    return open.computeIfAbsent(
        context,
        code -> {
          var address = target.apply(code);
          return address.startsWith(IN_PROCESS)
              ? InProcessChannelBuilder.forName(address.substring(IN_PROCESS.length())).build()
              : NettyChannelBuilder.forTarget(address).usePlaintext().build();
        });
  }
}
