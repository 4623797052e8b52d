package it.nzd.gateway.openapi;

import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.WebFile;
import it.nzd.gateway.routes.Contract;
import java.nio.charset.StandardCharsets;

/** The page that problems refer to: what the gateway itself refuses, and who raises the rest. */
final class ProblemPage {

  private final WebFile file;

  ProblemPage(Contract contract) {
    var rows = new StringBuilder();
    for (var reason : GatewayReason.values()) {
      rows.append(
          "<tr id=\"%s\"><th scope=\"row\"><code>%s</code></th><td>%d</td><td>%s</td></tr>\n"
              .formatted(reason.name(), reason.name(), reason.status(), reason.sentence()));
    }
    for (var fault : FieldFault.values()) {
      rows.append(
          "<tr id=\"%s\"><th scope=\"row\"><code>%s</code></th><td></td><td>Reason of a violation.</td></tr>\n"
              .formatted(fault.name(), fault.name()));
    }
    RaisedReasons.of(contract)
        .forEach(
            (reason, methods) ->
                rows.append(
                    "<tr id=\"%s\"><th scope=\"row\"><code>%s</code></th><td></td><td>Raised by %s.</td></tr>\n"
                        .formatted(reason, reason, String.join(", ", methods))));
    var html =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Problems</title></head>
        <body><main>
        <h1>Problems</h1>
        <p>A refused request is answered with a problem. Its reason is one of these; the
        <a href="/api/docs">description of the API</a> says for each call which it raises.</p>
        <table><thead><tr><th scope="col">Reason</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
        <tbody>
        %s</tbody></table>
        </main></body></html>
        """
            .formatted(rows);
    file = WebFile.of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  WebFile file() {
    return file;
  }
}
