package it.nzd.gateway.web;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests of one connection that wait for an answer; when the browser hangs up they learn it.
 */
final class Departures {

  private static final AttributeKey<Departures> KEY =
      AttributeKey.valueOf(Departures.class, "departures");

  private final Set<NettyVisit> waiting = ConcurrentHashMap.newKeySet();

  private Departures() {}

  /** The waiting requests of a connection, on which one listener is put and no more. */
  static Departures of(Channel channel) {
    var attribute = channel.attr(KEY);
    var known = attribute.get();
    if (known != null) {
      return known;
    }
    var made = new Departures();
    var before = attribute.setIfAbsent(made);
    if (before != null) {
      return before;
    }
    channel.closeFuture().addListener(closed -> made.waiting.forEach(NettyVisit::gone));
    return made;
  }

  void add(NettyVisit visit) {
    waiting.add(visit);
  }

  void remove(NettyVisit visit) {
    waiting.remove(visit);
  }
}
