package it.nzd.gateway.web;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.http.WebFiles;
import it.nzd.gateway.routes.RequestPath;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The built pages: files by their names, and the one page for every other address a person may see.
 */
final class Pages implements Room {

  private static final String INDEX = "index.html";
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_FIRST = "no-cache";

  private final WebFiles files;

  Pages(WebFiles files) {
    this.files = files;
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public boolean serves(String path) {
    return !path.startsWith("/api/") && !path.startsWith("/auth/") && !path.startsWith("/health/");
  }

  @Override
  public CompletionStage<Reply> answer(Visit visit) {
    if (visit.changesSomething()) {
      return CompletableFuture.completedFuture(Reply.wrongVerb(visit, "GET, HEAD"));
    }
    var name = name(visit.path());
    var isAsset = name.startsWith("assets/");
    var isFile = isAsset || name.substring(name.lastIndexOf('/') + 1).contains(".");
    var file = files.find(name).or(() -> isFile ? Optional.empty() : files.find(INDEX));
    var found = file.orElseThrow(() -> new RefusedException(GatewayReason.ROUTE_NOT_FOUND));
    var reply = found.reply(visit);
    return CompletableFuture.completedFuture(
        reply.with("Cache-Control", isAsset ? FOREVER : ASK_FIRST));
  }

  /** The file a path names; refuses a path that is malformed or plays tricks. */
  private static String name(String path) {
    if (path.equals("/")) {
      return INDEX;
    }
    var whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return RequestPath.parse(whole)
        .map(plain -> String.join("/", plain.segments()))
        .orElseThrow(() -> new RefusedException(GatewayReason.PATH_INVALID));
  }
}
