package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The "restricted" pod security standard, and a root file system that nobody can write to. */
final class Lockdown implements Rule {

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var workload : bundle.workloads()) {
      checkPod(workload, found);
      workload.allContainers().forEach(container -> checkContainer(workload, container, found));
    }
    bundle
        .ofKind("ServiceAccount")
        .filter(account -> !Json.is(account, "automountServiceAccountToken", false))
        .forEach(a -> found.add(Json.text(a, "metadata.name") + ": its token is mounted"));
    return found;
  }

  private static void checkPod(Workload workload, List<String> found) {
    var pod = workload.pod();
    require(Json.is(pod, "securityContext.runAsNonRoot", true), workload, "may run as root", found);
    require(
        Json.text(pod, "securityContext.runAsUser").matches("[1-9]\\d*"),
        workload,
        "names no user but root",
        found);
    require(
        Json.text(pod, "securityContext.seccompProfile.type").equals("RuntimeDefault"),
        workload,
        "has no seccomp profile",
        found);
    require(
        Json.is(pod, "automountServiceAccountToken", false),
        workload,
        "gets a token of the cluster",
        found);
    for (var way : List.of("hostNetwork", "hostPID", "hostIPC")) {
      require(!pod.has(way), workload, "uses " + way, found);
    }
    require(
        Json.objects(pod, "volumes").stream().noneMatch(volume -> volume.has("hostPath")),
        workload,
        "mounts a folder of the node",
        found);
  }

  private static void checkContainer(Workload workload, JsonObject container, List<String> found) {
    var context = Json.object(container, "securityContext");
    require(
        Json.is(context, "allowPrivilegeEscalation", false),
        workload,
        "may gain privileges",
        found);
    require(
        Json.is(context, "readOnlyRootFilesystem", true),
        workload,
        "may write to its root file system",
        found);
    require(
        Json.texts(context, "capabilities.drop").equals(List.of("ALL"))
            && Json.texts(context, "capabilities.add").isEmpty(),
        workload,
        "keeps capabilities",
        found);
    require(!Json.is(context, "privileged", true), workload, "is privileged", found);
  }

  private static void require(boolean holds, Workload workload, String fault, List<String> found) {
    if (!holds) {
      found.add(workload + ": " + fault);
    }
  }
}
