package it.nzd.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manifests as rendered, and the rules that each kustomization must satisfy. */
final class Fixture {

  static final List<String> OVERLAYS = List.of("overlays/local", "overlays/production");

  private static final Map<String, Bundle> RENDERED = new HashMap<>();

  private Fixture() {}

  static synchronized Bundle bundle(String folder) {
    return RENDERED.computeIfAbsent(folder, Fixture::render).copy();
  }

  private static Bundle render(String folder) {
    try {
      return Bundle.parse(Kustomize.render(Path.of(folder).toAbsolutePath()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Rules by name, for base or an overlay. */
  static Map<String, Rule> rules(String folder) {
    var rules = new LinkedHashMap<String, Rule>();
    rules.put("strict schema", new StrictSchema());
    rules.put("naming", new Naming());
    rules.put("selectors", new Selectors());
    rules.put("ports", new Ports());
    rules.put("references", new References(provided()));
    rules.put("probes", new Probes());
    rules.put("resources", new Resources());
    rules.put("lockdown", new Lockdown());
    rules.put("targets", new Targets());
    rules.put("starts", new Starts(Path.of("../services")));
    if (folder.equals("base")) {
      return rules;
    }
    rules.put("images", new Images());
    rules.put("availability", new Availability(folder.endsWith("production") ? 2 : 1));
    rules.put("network edges", new NetworkEdges(edges(folder)));
    return rules;
  }

  static Map<String, List<String>> provided() {
    var provided = new LinkedHashMap<String, List<String>>();
    for (var line : lines(Path.of("provided.properties"))) {
      var parts = line.split("=", 2);
      provided.put(parts[0], List.of(parts[1].split(",")));
    }
    return provided;
  }

  private static List<String> edges(String folder) {
    var edges = new ArrayList<>(lines(Path.of("src/test/resources/edges.txt")));
    if (folder.endsWith("production")) {
      edges.addAll(lines(Path.of("src/test/resources/edges-production.txt")));
    }
    return edges;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
