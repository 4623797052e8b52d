package it.nzd.gateway.openapi;

import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.routes.Contract;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The reasons that the comments of the contract name after "Raises", each with its calls. */
final class RaisedReasons {
  private static final Pattern RAISES = Pattern.compile("Raises ([^.]*)\\.");
  private static final Pattern REASON = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");

  private RaisedReasons() {}

  /** Calls as {@code DecisionService.CreateDecision} by reason; the gateway's own left out. */
  static SortedMap<String, SortedSet<String>> of(Contract contract) {
    var comments = Comments.of(contract);
    var found = new TreeMap<String, SortedSet<String>>();
    for (var file : contract.files()) {
      for (var service : file.getServices()) {
        for (var method : service.getMethods()) {
          add(comments.of(method.getFullName()), service.getName() + "." + method.getName(), found);
        }
      }
    }
    found.keySet().removeAll(own());
    return found;
  }

  private static void add(String comment, String call, Map<String, SortedSet<String>> found) {
    var raises = RAISES.matcher(comment);
    while (raises.find()) {
      var reason = REASON.matcher(raises.group(1));
      while (reason.find()) {
        found.computeIfAbsent(reason.group(), any -> new TreeSet<>()).add(call);
      }
    }
  }

  private static Set<String> own() {
    var own = new HashSet<String>();
    Arrays.stream(GatewayReason.values()).map(Enum::name).forEach(own::add);
    Arrays.stream(FieldFault.values()).map(Enum::name).forEach(own::add);
    return own;
  }
}
