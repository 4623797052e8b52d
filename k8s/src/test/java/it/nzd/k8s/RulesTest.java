package it.nzd.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule sees the faults it is there for: one fault is put into what is committed. */
class RulesTest {

  private static final String POD = "spec.template.spec";

  @BeforeAll
  static void needsKubectl() {
    assumeTrue(Kustomize.isAvailable(), Kustomize.MISSING);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
            schemaFaults(),
            objectFaults(),
            startFaults(),
            probeFaults(),
            lockdownFaults(),
            networkFaults())
        .flatMap(faults -> faults);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void shouldSeeTheFault(String rule, String complaint, Consumer<Bundle> fault) {
    var broken = Fixture.bundle("overlays/production");
    fault.accept(broken);

    var violations = Fixture.rules("overlays/production").get(rule).violations(broken);

    assertThat(violations).anyMatch(violation -> violation.contains(complaint));
  }

  private static Stream<Arguments> schemaFaults() {
    return Stream.of(
        fault("strict schema", "replica", b -> set(gateway(b), "spec", "replica", 3)),
        fault("strict schema", "imagePolicy", b -> set(app(b), "", "imagePolicy", "Always")),
        fault("strict schema", "Deployment", b -> set(gateway(b), "spec", "replicas", "many")),
        fault("strict schema", "unknown kind", b -> set(gateway(b), "", "kind", "Deploy")),
        fault(
            "strict schema",
            "unknown kind",
            b -> set(gateway(b), "", "apiVersion", "extensions/v1beta1")));
  }

  private static Stream<Arguments> objectFaults() {
    return Stream.of(
        fault("naming", "not a DNS label", b -> set(gateway(b), "metadata", "name", "Gate_way")),
        fault("naming", "twice", b -> set(service(b), "metadata", "name", "gateway")),
        fault("naming", "recommended labels", b -> remove(label(b), "app.kubernetes.io/version")),
        fault(
            "selectors",
            "its selector chooses",
            b -> set(service(b), "spec.selector.matchLabels", "app.kubernetes.io/name", "gateway")),
        fault(
            "selectors",
            "selects no pod",
            b -> set(b.one("Service", "gateway"), "spec.selector", "app.kubernetes.io/name", "x")),
        fault("ports", "its Service names", b -> set(port(b), "", "name", "web")),
        fault("ports", "its annotation names", b -> set(management(b), "", "containerPort", 9099)),
        fault("ports", "Probe names", b -> set(management(b), "", "name", "admin")),
        fault("ports", "Ingress", b -> set(gatewayPort(b), "", "name", "web")),
        fault(
            "references",
            "nobody provides ServiceAccount/ghost",
            b -> set(gateway(b), POD, "serviceAccountName", "ghost")),
        fault("references", "with the key password", b -> set(secretOf(b), "", "key", "password")),
        fault(
            "references",
            "nobody provides Secret/ghost",
            b -> set(secretOf(b), "", "name", "ghost")),
        fault(
            "references",
            "which is no volume",
            b -> remove(Json.object(gateway(b), POD), "volumes")),
        fault(
            "targets",
            "does not lead to it",
            b -> remove(settings(b), "NZD_SERVICES_ACTIVITY_TARGET")),
        fault(
            "targets",
            "does not lead to it",
            b ->
                settings(b).addProperty("NZD_SERVICES_ACTIVITY_TARGET", "dns:///indicators:9090")));
  }

  private static Stream<Arguments> startFaults() {
    return Stream.of(
        fault("starts", "no main class", b -> set(serviceApp(b), "", "args", List.of())),
        fault("starts", "no main class", b -> remove(app(b), "args")),
        fault(
            "starts",
            "NZD_MANAGEMENT_HOST",
            b -> set(variable(serviceApp(b), "NZD_MANAGEMENT_HOST"), "", "value", "127.0.0.1")),
        fault(
            "starts",
            "NZD_GRPC_PORT",
            b -> set(variable(serviceApp(b), "NZD_GRPC_PORT"), "", "value", "9101")),
        fault(
            "starts",
            "MICRONAUT_SERVER_HOST",
            b -> remove(variable(app(b), "MICRONAUT_SERVER_HOST"), "value")));
  }

  private static Stream<Arguments> probeFaults() {
    return Stream.of(
        fault("probes", "no livenessProbe", b -> remove(app(b), "livenessProbe")),
        fault(
            "probes",
            "does not ask over HTTP",
            b -> set(app(b), "readinessProbe.httpGet", "path", "/health/liveness")),
        fault(
            "probes",
            "asks in two ways",
            b -> app(b).getAsJsonObject("startupProbe").add("grpc", new JsonObject())),
        fault("resources", "memory limit", b -> set(app(b), "resources.limits", "memory", "2Gi")),
        fault("resources", "no CPU limit", b -> set(app(b), "resources.limits", "cpu", "1")),
        fault("images", "not pinned", b -> set(app(b), "", "image", "nzd/services:latest")),
        fault("images", "not pinned", b -> set(app(b), "", "image", "nzd/services")),
        fault("availability", "fewer than", b -> set(service(b), "spec", "replicas", 1)),
        fault(
            "availability",
            "disruption budgets",
            b -> set(b.one("PodDisruptionBudget", "activity"), "", "kind", "Nothing")),
        fault("availability", "leaves at once", b -> remove(app(b), "lifecycle")),
        fault(
            "availability",
            "30 s",
            b -> set(gateway(b), POD, "terminationGracePeriodSeconds", 20)));
  }

  private static Stream<Arguments> lockdownFaults() {
    return Stream.of(
        fault(
            "lockdown",
            "run as root",
            b -> set(gateway(b), POD + ".securityContext", "runAsNonRoot", false)),
        fault(
            "lockdown",
            "no user but root",
            b -> set(gateway(b), POD + ".securityContext", "runAsUser", 0)),
        fault(
            "lockdown",
            "seccomp",
            b -> remove(Json.object(gateway(b), POD + ".securityContext"), "seccompProfile")),
        fault(
            "lockdown",
            "token of the cluster",
            b -> remove(Json.object(gateway(b), POD), "automountServiceAccountToken")),
        fault(
            "lockdown",
            "token is mounted",
            b -> remove(b.one("ServiceAccount", "gateway"), "automountServiceAccountToken")),
        fault("lockdown", "hostNetwork", b -> set(gateway(b), POD, "hostNetwork", true)),
        fault(
            "lockdown",
            "gain privileges",
            b -> set(app(b), "securityContext", "allowPrivilegeEscalation", true)),
        fault(
            "lockdown",
            "write to its root",
            b -> remove(app(b).getAsJsonObject("securityContext"), "readOnlyRootFilesystem")),
        fault(
            "lockdown",
            "keeps capabilities",
            b -> remove(app(b).getAsJsonObject("securityContext"), "capabilities")),
        fault("lockdown", "privileged", b -> set(app(b), "securityContext", "privileged", true)));
  }

  private static Stream<Arguments> networkFaults() {
    return Stream.of(
        fault("network edges", "no policy holds it back", RulesTest::withoutPolicies),
        fault(
            "network edges",
            "gateway -> mongodb:27017 cannot leave",
            b -> set(b.one("NetworkPolicy", "gateway-to-mongodb-out"), "", "kind", "Nothing")),
        fault(
            "network edges",
            "gateway -> mongodb:27017 cannot enter",
            b -> set(b.one("NetworkPolicy", "gateway-to-mongodb-in"), "", "kind", "Nothing")),
        fault(
            "network edges",
            "gateway -> activity:9091 may leave but is not listed",
            b -> firstPort(b, "gateway-to-services-out", "egress").addProperty("port", 9091)),
        fault(
            "network edges",
            "anybody -> gateway:8080 may enter but is not listed",
            b -> rule(b, "browser-to-gateway", "ingress").remove("from")));
  }

  private static void withoutPolicies(Bundle bundle) {
    bundle
        .ofKind("NetworkPolicy")
        .toList()
        .forEach(policy -> policy.addProperty("kind", "Nothing"));
  }

  private static Arguments fault(String rule, String complaint, Consumer<Bundle> fault) {
    return Arguments.of(rule, complaint, fault);
  }

  private static JsonObject gateway(Bundle bundle) {
    return bundle.one("Deployment", "gateway");
  }

  private static JsonObject service(Bundle bundle) {
    return bundle.one("Deployment", "activity");
  }

  private static JsonObject app(Bundle bundle) {
    return Json.objects(gateway(bundle), POD + ".containers").getFirst();
  }

  private static JsonObject label(Bundle bundle) {
    return Json.object(gateway(bundle), "spec.template.metadata.labels");
  }

  private static JsonObject port(Bundle bundle) {
    return Json.objects(app(bundle), "ports").getFirst();
  }

  private static JsonObject management(Bundle bundle) {
    return Json.objects(serviceApp(bundle), "ports").getLast();
  }

  private static JsonObject serviceApp(Bundle bundle) {
    return Json.objects(service(bundle), POD + ".containers").getFirst();
  }

  private static JsonObject variable(JsonObject container, String name) {
    return Json.objects(container, "env").stream()
        .filter(variable -> Json.text(variable, "name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject gatewayPort(Bundle bundle) {
    return Json.objects(bundle.one("Service", "gateway"), "spec.ports").getFirst();
  }

  private static JsonObject secretOf(Bundle bundle) {
    return Json.object(variable(app(bundle), "MONGODB_URI"), "valueFrom.secretKeyRef");
  }

  private static JsonObject settings(Bundle bundle) {
    return bundle
        .ofKind("ConfigMap")
        .filter(map -> Json.text(map, "metadata.name").startsWith("nzd-settings"))
        .map(map -> map.getAsJsonObject("data"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject rule(Bundle bundle, String policy, String direction) {
    return Json.objects(bundle.one("NetworkPolicy", policy), "spec." + direction).getFirst();
  }

  private static JsonObject firstPort(Bundle bundle, String policy, String direction) {
    return Json.objects(rule(bundle, policy, direction), "ports").getFirst();
  }

  private static void remove(JsonObject from, String key) {
    assertThat(from.remove(key)).as("the fault finds " + key + " to remove").isNotNull();
  }

  private static void set(JsonObject from, String path, String key, Object value) {
    var place = path.isEmpty() ? from : Json.object(from, path);
    place.add(
        key,
        switch (value) {
          case String text -> new JsonPrimitive(text);
          case Number number -> new JsonPrimitive(number);
          case Boolean flag -> new JsonPrimitive(flag);
          default -> new JsonArray();
        });
  }
}
