package it.nzd.gateway.openapi;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Json;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.http.WebFile;
import it.nzd.gateway.http.WebFiles;
import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.RouteTable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The description of the API, a page to try it, and the page of reasons. */
public final class OpenApiRoom implements Room {

  private static final String DOCS = "/api/docs";
  private static final String VIEWER = "META-INF/resources/webjars/swagger-ui/";

  private final Supplier<WebFile> document;
  private final WebFiles own = new WebFiles("it/nzd/gateway/openapi/");
  private final WebFiles viewer;
  private final ProblemPage problems;

  /**
   * The room.
   *
   * @param viewerVersion version of the viewer on the class path
   */
  public OpenApiRoom(Contract contract, RouteTable routes, String version, String viewerVersion) {
    this.document = once(contract, routes, version);
    this.problems = new ProblemPage(contract);
    this.viewer = new WebFiles(VIEWER + viewerVersion + "/");
  }

  @Override
  public String name() {
    return "description";
  }

  @Override
  public boolean serves(String path) {
    return path.equals("/api/openapi.json") || path.equals(DOCS) || path.startsWith(DOCS + "/");
  }

  @Override
  public CompletionStage<Reply> answer(Visit visit) {
    if (visit.changesSomething()) {
      return CompletableFuture.completedFuture(Reply.wrongVerb(visit, "GET, HEAD"));
    }
    var file =
        find(visit.path()).orElseThrow(() -> new RefusedException(GatewayReason.ROUTE_NOT_FOUND));
    return CompletableFuture.completedFuture(file.reply(visit).with("Cache-Control", "no-cache"));
  }

  private Optional<WebFile> find(String path) {
    return switch (path) {
      case "/api/openapi.json" -> Optional.of(document.get());
      case DOCS, DOCS + "/" -> own.find("docs.html");
      case DOCS + "/start.js" -> own.find("start.js");
      case DOCS + "/problems" -> Optional.of(problems.file());
      case DOCS + "/swagger-ui.css" -> viewer.find("swagger-ui.css");
      case DOCS + "/swagger-ui-bundle.js" -> viewer.find("swagger-ui-bundle.js");
      default -> Optional.empty();
    };
  }

  private static Supplier<WebFile> once(Contract contract, RouteTable routes, String version) {
    return new Supplier<>() {
      private Optional<WebFile> made = Optional.empty();

      @Override
      public synchronized WebFile get() {
        if (made.isEmpty()) {
          var bytes = Json.write(OpenApi.describe(contract, routes, version));
          made = Optional.of(WebFile.of("application/json", bytes));
        }
        return made.get();
      }
    };
  }
}
