package it.nzd.stakeholders.testing;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers as the identity provider's administration does, as far as accounts and roles go. */
public final class AccountServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> subjects = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();
  private final Map<String, String> passwords = new ConcurrentHashMap<>();
  private final Set<String> signedOut = ConcurrentHashMap.newKeySet();
  private volatile boolean isAway;

  public AccountServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its address, for {@code nzd.accounts.admin-url}. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** From now on nothing is answered, or again. */
  public void away(boolean away) {
    isAway = away;
  }

  /** Subject id of the account with a mail address; empty where there is none. */
  public String subject(String email) {
    return subjects.getOrDefault(email, "");
  }

  /** Makes an account that has a password already. */
  public String account(String email) {
    return subjects.computeIfAbsent(email, key -> UUID.randomUUID().toString());
  }

  /** What a person holds, as tenant and role, for example {@code prato/firm}. */
  public Set<String> roles(String subject) {
    return new TreeSet<>(roles.getOrDefault(subject, Set.of()));
  }

  public String firstPassword(String subject) {
    return passwords.getOrDefault(subject, "");
  }

  public boolean isSignedOut(String subject) {
    return signedOut.contains(subject);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var path = List.of(exchange.getRequestURI().getPath().substring(1).split("/"));
    var query = query(exchange.getRequestURI().getRawQuery());
    var verb = exchange.getRequestMethod();
    if (isAway) {
      reply(exchange, 503, "{}");
    } else if (path.getFirst().equals("users")) {
      users(exchange, verb, path, query, body);
    } else {
      organizations(exchange, verb, path, query, body);
    }
  }

  private void users(
      HttpExchange exchange, String verb, List<String> path, Map<String, String> query, String body)
      throws IOException {
    if (verb.equals("GET")) {
      var found = subject(query.getOrDefault("email", ""));
      reply(exchange, 200, found.isEmpty() ? "[]" : "[{\"id\":\"" + found + "\"}]");
      return;
    }
    if (path.size() == 1) {
      var email = text(body, "email");
      boolean isNew = subjects.putIfAbsent(email, UUID.randomUUID().toString()) == null;
      reply(exchange, isNew ? 201 : 409, "{}");
      return;
    }
    var subject = path.get(1);
    if (path.getLast().equals("logout")) {
      signedOut.add(subject);
    } else if (path.getLast().equals("reset-password")) {
      passwords.put(subject, text(body, "value"));
    } else {
      subjects.values().remove(subject);
    }
    reply(exchange, 204, "");
  }

  private void organizations(
      HttpExchange exchange, String verb, List<String> path, Map<String, String> query, String body)
      throws IOException {
    if (verb.equals("GET")) {
      boolean isGroup = path.size() > 1;
      var name = isGroup ? query.get("search") : query.get("q").replace("alias:", "");
      reply(
          exchange,
          200,
          "[{\"id\":\"%s\",\"%s\":\"%s\"}]".formatted(name, isGroup ? "name" : "alias", name));
      return;
    }
    var tenant = path.get(1);
    var subject = path.getLast();
    if (verb.equals("PUT")) {
      roles
          .computeIfAbsent(subject, key -> ConcurrentHashMap.newKeySet())
          .add(tenant + "/" + path.get(3));
    } else if (verb.equals("DELETE")) {
      roles.getOrDefault(subject, Set.of()).removeIf(role -> role.startsWith(tenant + "/"));
    } else {
      assert body.startsWith("\"");
    }
    reply(exchange, 204, "");
  }

  private static String text(String json, String key) {
    try {
      return JSONObjectUtils.getString(JSONObjectUtils.parse(json), key);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> query(String raw) {
    if (raw == null) {
      return Map.of();
    }
    return List.of(raw.split("&")).stream()
        .map(part -> part.split("=", 2))
        .collect(
            Collectors.toMap(
                part -> part[0],
                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                (one, other) -> other,
                TreeMap::new));
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (var out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
    exchange.close();
  }
}
