package it.nzd.k8s;

import java.util.List;

/** One thing that must hold for everything a kustomization renders. */
interface Rule {

  /** One sentence for each place where the rule does not hold. */
  List<String> violations(Bundle bundle);
}
